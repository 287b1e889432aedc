package org.broadsheet.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.broadsheet.model.Reference;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Finds the links and pictures in a stretch of raw HTML. */
final class HtmlTags {

  /**
   * A tag that leads somewhere.
   *
   * @param kind of what it leads to
   * @param start where it begins
   * @param end where it ends
   * @param value the address, with character references read
   * @param valueStart where the address begins
   * @param valueEnd where it ends
   * @param alt what a picture shows, or null
   */
  record Tag(
      Reference.Kind kind,
      int start,
      int end,
      String value,
      int valueStart,
      int valueEnd,
      @Nullable String alt) {

    boolean isPicture() {
      return kind == Reference.Kind.PICTURE;
    }
  }

  private HtmlTags() {}

  /** The tags in order; comments hold none. */
  static List<Tag> in(String html) {
    List<Tag> found = new ArrayList<>();
    InlineTags tags = new InlineTags(html);
    int next = html.indexOf('<');
    while (next >= 0) {
      int end = tags.end(next);
      if (end < 0 && RawTag.isAt(html, next)) {
        end = RawTag.untidyEnd(html, next);
      }
      if (end > 0 && RawTag.isAt(html, next)) {
        Tag tag = tag(html, next, end);
        if (tag != null) {
          found.add(tag);
        }
      }
      next = html.indexOf('<', Math.max(next + 1, end));
    }
    return found;
  }

  private static @Nullable Tag tag(String html, int start, int end) {
    RawTag raw = RawTag.at(html, start);
    boolean picture = raw.name().equals("img");
    if (raw.closing() || !(picture || raw.name().equals("a"))) {
      return null;
    }
    String text = html.substring(start, end);
    List<Node> nodes = Parser.htmlParser().parseFragmentInput(text, new Element("body"), "");
    String name = picture ? "src" : "href";
    if (nodes.isEmpty() || !(nodes.get(0) instanceof Element element) || !element.hasAttr(name)) {
      return null;
    }
    String value = element.attr(name);
    int from = Math.max(0, text.toLowerCase(Locale.ROOT).indexOf(name));
    int at = text.indexOf(value.strip(), from);
    boolean seen = at >= 0 && !value.isBlank();
    return new Tag(
        picture ? Reference.Kind.PICTURE : Reference.Kind.LINK,
        start,
        end,
        value,
        seen ? start + at : start,
        seen ? start + at + value.strip().length() : end,
        element.hasAttr("alt") ? element.attr("alt") : null);
  }
}
