package org.broadsheet.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import org.broadsheet.model.Body;
import org.broadsheet.model.Slug;
import org.broadsheet.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Reads Markdown. Immutable, safe for many threads, one for a whole build. */
public final class MarkdownReader {

  private final MarkdownOptions options;
  private final Dialect dialect;
  private final Grammar grammar;
  private final String notes;

  /** A reader for the texts of a site. */
  public MarkdownReader(MarkdownOptions options) {
    this(options, Dialect.HOUSE);
  }

  MarkdownReader(MarkdownOptions options, Dialect dialect) {
    this(options, dialect, new Grammar(dialect), "");
  }

  private MarkdownReader(MarkdownOptions options, Dialect dialect, Grammar grammar, String notes) {
    this.options = options;
    this.dialect = dialect;
    this.grammar = grammar;
    this.notes = notes;
  }

  /**
   * A reader for what is told about an author. It can stand on the page of a story, so the ids of
   * its footnotes say whose they are.
   */
  public MarkdownReader forBioOf(Slug author) {
    return new MarkdownReader(options, dialect, grammar, "bio-" + author.value() + "-");
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
    if (story == null) {
      return Body.EMPTY;
    }
    new BlockRenderer(story, grammar).document(story.document());
    Body body = body(story);
    return new Body(
        body.html(), Prose.opening(body.text()), body.headings(), body.references(), body.words());
  }

  private static Body body(Story story) {
    if (story.markup().hasForeign()) {
      return new MixedHtml(story).body();
    }
    String text = story.prose().text();
    return new Body(
        story.markup().html(),
        text,
        story.headings(),
        story.markup().references(),
        Prose.words(text));
  }

  /**
   * Reads one line of words, such as a caption or a correction.
   *
   * @param path its file, relative to the site
   * @param line where it stands in that file, from 1
   */
  public Body readInline(String markdown, String path, int line, Problems problems) {
    SourceText source = source(markdown, path, line);
    if (!Limits.allow(source, problems)) {
      return Body.EMPTY;
    }
    Node words = grammar.line(source.text());
    if (!isShallow(words, source, problems)) {
      return Body.EMPTY;
    }
    Story story = new Story(source, words.getDocument(), options, dialect, notes, problems);
    new BlockRenderer(story, grammar).line(words);
    return body(story);
  }

  /** The text once it is parsed, or null where it is beyond the limits, which is reported. */
  private @Nullable Story story(
      String markdown, String language, String path, int firstLine, Problems problems) {
    SourceText source = source(markdown, path, firstLine);
    if (!Limits.allow(source, problems)) {
      return null;
    }
    try {
      Document document = grammar.parse(source.text());
      if (isShallow(document, source, problems)) {
        MarkdownOptions here =
            new MarkdownOptions(language, options.trustedHtml(), options.labels());
        return new Story(source, document, here, dialect, notes, problems);
      }
    } catch (Nesting.TooDeep e) {
      Limits.tooDeep(source.line(e.line()), problems);
    }
    return null;
  }

  private static SourceText source(String markdown, String path, int firstLine) {
    // A parser takes NUL for the end of the text; CommonMark 2.3 replaces it.
    return new SourceText(markdown.replace('\0', '\uFFFD'), path, firstLine);
  }

  /** Whether nothing in a tree nests too deep; reports what does. */
  private static boolean isShallow(Node tree, SourceText source, Problems problems) {
    Node deep = Nesting.tooDeep(tree);
    if (deep != null) {
      Limits.tooDeep(source.lineOf(deep.getStartOffset()), problems);
    }
    return deep == null;
  }
}
