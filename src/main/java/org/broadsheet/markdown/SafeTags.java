package org.broadsheet.markdown;

import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;

/** Which raw HTML may reach readers: words and their structure, nothing that acts by itself. */
final class SafeTags {

  /** What goes with all it holds. */
  private static final Set<String> WITH_CONTENT =
      Set.of(
          "base",
          "embed",
          "frame",
          "frameset",
          "head",
          "iframe",
          "link",
          "meta",
          "param",
          "script",
          "source",
          "style",
          "template",
          "track");

  /** What a writer should hear of when it goes. */
  private static final Set<String> MISSED =
      Set.of(
          "applet",
          "audio",
          "button",
          "canvas",
          "embed",
          "form",
          "iframe",
          "input",
          "math",
          "object",
          "script",
          "select",
          "style",
          "svg",
          "textarea",
          "video");

  private static final Map<String, String> RENAMED =
      Map.of(
          "h1",
          "h2",
          "center",
          "div",
          "form",
          "div",
          "fieldset",
          "div",
          "strike",
          "s",
          "acronym",
          "abbr",
          "dir",
          "ul",
          "menu",
          "ul",
          "main",
          "div",
          "listing",
          "pre");

  private static final Safelist ALLOWED =
      new Safelist()
          .addTags(
              "a",
              "abbr",
              "address",
              "article",
              "aside",
              "b",
              "bdi",
              "bdo",
              "blockquote",
              "br",
              "caption",
              "cite",
              "code",
              "col",
              "colgroup",
              "dd",
              "del",
              "details",
              "dfn",
              "div",
              "dl",
              "dt",
              "em",
              "figcaption",
              "figure",
              "footer",
              "h2",
              "h3",
              "h4",
              "h5",
              "h6",
              "header",
              "hr",
              "i",
              "img",
              "ins",
              "kbd",
              "li",
              "mark",
              "ol",
              "p",
              "pre",
              "q",
              "rp",
              "rt",
              "ruby",
              "s",
              "samp",
              "section",
              "small",
              "span",
              "strong",
              "sub",
              "summary",
              "sup",
              "table",
              "tbody",
              "td",
              "tfoot",
              "th",
              "thead",
              "time",
              "tr",
              "u",
              "ul",
              "var",
              "wbr")
          .addAttributes(":all", "class", "dir", "id", "lang", "title")
          .addAttributes("a", "href", "hreflang")
          .addAttributes("col", "span")
          .addAttributes("colgroup", "span")
          .addAttributes("details", "open")
          .addAttributes("img", "alt", "height", "loading", "decoding", "src", "width")
          .addAttributes("li", "value")
          .addAttributes("ol", "reversed", "start", "type")
          .addAttributes("td", "colspan", "rowspan")
          .addAttributes("th", "colspan", "rowspan", "scope")
          .addAttributes("time", "datetime");

  private static final Set<String> NUMBERS =
      Set.of("colspan", "height", "rowspan", "span", "start", "value", "width");

  private SafeTags() {}

  /** The name an element is printed with, or null where its tags go and its content stays. */
  static @Nullable String printed(Element element) {
    String name = RENAMED.getOrDefault(element.normalName(), element.normalName());
    return isHtml(element) && ALLOWED.isSafeTag(name) ? name : null;
  }

  /** Whether an element is one of HTML itself, not of a drawing or a formula in it. */
  static boolean isHtml(Element element) {
    return element.tag().namespace().equals(Parser.NamespaceHtml);
  }

  /** Whether an element goes with all that it holds. */
  static boolean goesWithContent(Element element) {
    return WITH_CONTENT.contains(element.normalName());
  }

  /** Whether a writer should hear that an element has gone. */
  static boolean isMissed(String name) {
    return MISSED.contains(name);
  }

  /** Whether an attribute may stay; addresses are looked at elsewhere. */
  static boolean allows(String name, Element element, Attribute attribute) {
    String key = attribute.getKey();
    String value = attribute.getValue();
    if (!ALLOWED.isSafeAttribute(name, element, attribute)) {
      return false;
    }
    if (NUMBERS.contains(key)) {
      return value.matches("[0-9]{1,4}");
    }
    return switch (key) {
      case "class" -> value.matches("[\\w\\s-]{1,200}");
      case "dir" -> value.matches("(?i)ltr|rtl|auto");
      case "lang", "hreflang" -> value.matches("[A-Za-z0-9-]{1,35}");
      case "scope" -> value.matches("(?i)col|row|colgroup|rowgroup");
      case "type" -> value.matches("[1aAiI]");
      case "loading" -> value.matches("lazy|eager");
      case "decoding" -> value.matches("async|sync|auto");
      default -> true;
    };
  }
}
