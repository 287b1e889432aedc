package org.broadsheet.markdown;

import com.vladsch.flexmark.util.ast.Document;
import org.broadsheet.model.Body;
import org.broadsheet.model.Html;
import org.broadsheet.problem.Problems;

/** Reads Markdown. Immutable, safe for many threads, one for a whole build. */
public final class MarkdownReader {

  private final MarkdownOptions options;
  private final Dialect dialect;
  private final Grammar grammar;

  /** A reader for the texts of a site. */
  public MarkdownReader(MarkdownOptions options) {
    this(options, Dialect.HOUSE);
  }

  MarkdownReader(MarkdownOptions options, Dialect dialect) {
    this.options = options;
    this.dialect = dialect;
    this.grammar = new Grammar(dialect);
  }

  /**
   * Reads a text in the language of the site.
   *
   * @param markdown with {@code \n} line ends and without a byte order mark
   * @param path its file, relative to the site
   * @param firstLine the number of its first line in that file, from 1
   */
  public Body read(String markdown, String path, int firstLine, Problems problems) {
    return read(markdown, options.language(), path, firstLine, problems);
  }

  /**
   * Reads a text in a language of its own, which chooses the quotation marks.
   *
   * @param markdown with {@code \n} line ends and without a byte order mark
   * @param language a BCP 47 tag
   * @param path its file, relative to the site
   * @param firstLine the number of its first line in that file, from 1
   */
  public Body read(
      String markdown, String language, String path, int firstLine, Problems problems) {
    Story story = story(markdown, language, path, firstLine, problems);
    new BlockRenderer(story, grammar).document(story.document());
    String text = story.prose().text();
    return new Body(
        story.markup().html(),
        text,
        story.headings(),
        story.markup().references(),
        Prose.words(text));
  }

  /**
   * Reads one line of words, such as a caption or a correction. Its relative links stay as written.
   *
   * @param path its file, relative to the site
   * @param line where it stands in that file, from 1
   */
  public Html readInline(String markdown, String path, int line, Problems problems) {
    Story story = story(markdown, options.language(), path, line, problems);
    new BlockRenderer(story, grammar)
        .inlines()
        .paragraph(
            grammar.line(story.document().getChars(), story.document()), new StringBuilder());
    return story.markup().html();
  }

  private Story story(
      String markdown, String language, String path, int firstLine, Problems problems) {
    SourceText source = new SourceText(markdown, path, firstLine);
    Document document = grammar.parse(markdown);
    MarkdownOptions here = new MarkdownOptions(language, options.trustedHtml(), options.labels());
    return new Story(source, document, here, dialect, problems);
  }
}
