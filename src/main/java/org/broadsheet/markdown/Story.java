package org.broadsheet.markdown;

import com.vladsch.flexmark.util.ast.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.broadsheet.model.Heading;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problems;
import org.jspecify.annotations.Nullable;

/** One text on its way from Markdown to HTML: what is read, what is written, and what was found. */
final class Story {

  private final SourceText source;
  private final Document document;
  private final MarkdownOptions options;
  private final Dialect dialect;
  private final String notes;
  private final Problems problems;
  private final Typographer typographer;
  private final Markup markup;
  private final Prose prose = new Prose();
  private final Anchors anchors = new Anchors();
  private final Outline outline = new Outline();
  private @Nullable Location place;
  private final List<Heading> headings = new ArrayList<>();

  Story(
      SourceText source,
      Document document,
      MarkdownOptions options,
      Dialect dialect,
      String notes,
      Problems problems) {
    this.source = source;
    this.document = document;
    this.options = options;
    this.dialect = dialect;
    this.notes = notes;
    this.problems = problems;
    this.typographer = new Typographer(options.language());
    this.markup = new Markup(source.text().length() * 5 / 4 + 64);
  }

  Document document() {
    return document;
  }

  /** Whether only what CommonMark says is printed, without the features of this house. */
  boolean plain() {
    return dialect == Dialect.PLAIN;
  }

  boolean trustedHtml() {
    return options.trustedHtml();
  }

  String label(String key) {
    return options.label(key);
  }

  Typographer typographer() {
    return typographer;
  }

  Markup markup() {
    return markup;
  }

  Prose prose() {
    return prose;
  }

  /** What the ids of footnotes begin with; empty in a story. */
  String notes() {
    return notes;
  }

  Anchors anchors() {
    return anchors;
  }

  Outline outline() {
    return outline;
  }

  /** Notes a heading that has been written. */
  void heading(int level, String id, String words) {
    headings.add(new Heading(level, id, words));
  }

  List<Heading> headings() {
    return headings;
  }

  /** The place of some characters of the Markdown. */
  Location at(int offset, int length) {
    return place == null ? source.at(offset, length) : place;
  }

  /** The place of the line that holds a character of the Markdown. */
  Location lineOf(int offset) {
    return place == null ? source.lineOf(offset) : place;
  }

  /**
   * Does something with words that are not part of the Markdown as it stands, such as a caption
   * without its escapes: all that is found in them is found in that place.
   */
  void within(Location words, Runnable work) {
    Location outer = place;
    place = words;
    work.run();
    place = outer;
  }

  /** Reports that an element of raw HTML has been taken out. */
  void removed(String element, int offset) {
    warn(
        "html-removed",
        lineOf(offset),
        "the <" + element + "> is taken out, as raw HTML could harm readers",
        element.equals("iframe")
            ? "put the address of the video or post alone on a line, or say html: trusted in site.yaml"
            : "write it in Markdown, or say html: trusted in site.yaml");
  }

  /** Reports that an address has been taken out. */
  void unsafe(String written, Location place) {
    String address = written.strip();
    String scheme = address.replaceAll(":(?s).*", "").toLowerCase(Locale.ROOT);
    String shown = address.length() > 60 ? address.substring(0, 60) + "…" : address;
    warn(
        "link-unsafe",
        place,
        "the address \"" + shown + "\" is taken out, as " + scheme + ": is not safe",
        "addresses start with https:, http:, mailto: or tel:, or are a path in this site");
  }

  void warn(String id, Location place, String message, String hint) {
    problems.warning(id, place, message, hint);
  }
}
