package org.broadsheet.markdown;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.broadsheet.model.Reference;
import org.broadsheet.problem.Location;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a tree of HTML, keeping of raw elements what may stay, and notes the references in it. Our
 * own elements are told from raw ones by where they begin, which no raw HTML can forge.
 */
final class HtmlWriter implements NodeFilter {

  private static final String OWN = "/broadsheet.own";
  private static final Set<String> NOT_PROSE =
      Set.of("figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "table");

  private final Story story;
  private final Markup markup;
  private final Prose prose = new Prose();
  private final Set<String> ids = new HashSet<>();
  private int silent;

  HtmlWriter(Story story, int capacity) {
    this.story = story;
    this.markup = new Markup(capacity);
  }

  /** Marks an element that we put into the tree ourselves. */
  static void markOwn(Element element) {
    element.getAllElements().forEach(e -> e.attributes().userData(OWN, OWN));
  }

  Markup markup() {
    return markup;
  }

  Prose prose() {
    prose.endParagraph();
    return prose;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      text(text.getWholeText());
    } else if (node instanceof DataNode data) {
      markup.raw(story.trustedHtml() ? data.getWholeData() : "");
    } else if (node instanceof Comment comment) {
      markup.raw(story.trustedHtml() ? "<!--" + comment.getData() + "-->" : "");
    } else if (node instanceof Element element && depth > 0) {
      return open(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && depth > 0) {
      close(element);
    }
    return FilterResult.CONTINUE;
  }

  private void text(String text) {
    markup.text(text);
    if (silent == 0) {
      prose.paragraph().append(text);
    }
  }

  private FilterResult open(Element element) {
    boolean safe = !story.trustedHtml() && !isOwn(element);
    String name = safe ? SafeTags.printed(element) : element.tagName();
    boolean whole = safe && SafeTags.goesWithContent(element);
    if (safe && SafeTags.isMissed(element.normalName())) {
      story.removed(element.normalName(), sourceOf(element));
    }
    if (whole) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (safe && element.normalName().equals("img") && !isPicture(element)) {
      if (Address.ofPicture(element.attr("src")).kind() == Address.Kind.UNSAFE) {
        story.unsafe(element.attr("src"), place(element));
      }
      text(element.attr("alt"));
      return FilterResult.SKIP_ENTIRELY;
    }
    passOver(element, 1);
    if (name == null) {
      apart(element);
      return FilterResult.CONTINUE;
    }
    markup.raw("<").raw(name);
    if (safe) {
      safeAttributes(name, element);
    } else {
      attributes(element);
    }
    markup.raw(">");
    // The first line feed in such an element is not part of it, so one that is needs another.
    boolean verbatim = name.equals("pre") || name.equals("textarea");
    if (verbatim
        && element.firstChild() instanceof TextNode first
        && first.getWholeText().startsWith("\n")) {
      markup.raw("\n");
    }
    return FilterResult.CONTINUE;
  }

  private void close(Element element) {
    boolean safe = !story.trustedHtml() && !isOwn(element);
    String name = safe ? SafeTags.printed(element) : element.tagName();
    if (name == null) {
      apart(element);
    } else if (!element.tag().isEmpty()) {
      markup.raw("</").raw(name).raw(">");
    }
    passOver(element, -1);
  }

  /** Keeps the words apart that an element without tags of its own now stands between. */
  private void apart(Element element) {
    if (element.isBlock() || SafeTags.isMissed(element.normalName()) || !SafeTags.isHtml(element)) {
      text(" ");
    }
  }

  /** Keeps the words of headings, captions, code and footnotes out of the prose. */
  private void passOver(Element element, int step) {
    String name = element.normalName();
    if (name.equals("br")) {
      prose.paragraph().append(' ');
    } else if (element.isBlock()) {
      prose.endParagraph();
    }
    boolean note = element.hasClass("footnotes") || element.hasClass("footnote-ref");
    if (note || NOT_PROSE.contains(name)) {
      silent += step;
    }
  }

  private static boolean isPicture(Element image) {
    Address address = Address.ofPicture(image.attr("src"));
    return address.kind() == Address.Kind.ABSOLUTE || address.kind() == Address.Kind.RELATIVE;
  }

  private boolean isOwn(Element element) {
    if (element.attributes().userData(OWN) != null) {
      return true;
    }
    return element.sourceRange().isTracked()
        && !story.markup().isForeign(element.sourceRange().startPos());
  }

  private int sourceOf(Element element) {
    int at = element.sourceRange().isTracked() ? element.sourceRange().startPos() : 0;
    return story.markup().sourceOf(at);
  }

  private void attributes(Element element) {
    for (Attribute attribute : element.attributes()) {
      String key = attribute.getKey();
      Reference.@Nullable Kind kind = kind(element.normalName(), key);
      if (kind == null) {
        if (!key.equals("id") || ids.add(attribute.getValue())) {
          attribute(attribute);
        }
      } else if (isOwn(element)) {
        Reference known = story.markup().referenceIn(element.sourceRange().startPos());
        Location place = known == null ? story.lineOf(0) : known.location();
        markup.address(kind, Address.ofLink(attribute.getValue()), place);
      } else {
        markup.address(kind, Address.of(kind, attribute.getValue()), place(element));
      }
    }
  }

  private void attribute(Attribute attribute) {
    if (attribute.hasDeclaredValue()) {
      markup.attribute(attribute.getKey(), attribute.getValue());
    } else {
      markup.raw(" ").raw(attribute.getKey());
    }
  }

  private Location place(Element element) {
    return story.lineOf(sourceOf(element));
  }

  private static Reference.@Nullable Kind kind(String element, String attribute) {
    if (element.equals("a") && attribute.equals("href")) {
      return Reference.Kind.LINK;
    }
    boolean picture = element.equals("img") && attribute.equals("src");
    return picture ? Reference.Kind.PICTURE : null;
  }

  private void safeAttributes(String name, Element element) {
    for (Attribute attribute : element.attributes()) {
      String key = attribute.getKey().toLowerCase(Locale.ROOT);
      Reference.@Nullable Kind kind = kind(name, key);
      if (kind != null) {
        Address address = Address.of(kind, attribute.getValue());
        markup.address(kind, address, place(element));
        if (address.kind() == Address.Kind.UNSAFE) {
          story.unsafe(attribute.getValue(), place(element));
        }
      } else if (key.equals("id")) {
        id(attribute.getValue());
      } else if (SafeTags.allows(name, element, attribute)) {
        attribute(attribute);
      }
    }
    String side = element.attr("align").toLowerCase(Locale.ROOT);
    if (!element.hasAttr("class") && side.matches("left|right|center")) {
      markup.attribute("class", "align-" + side);
    }
    if (name.equals("img")) {
      markup.raw(element.hasAttr("loading") ? "" : " loading=\"lazy\"");
      markup.raw(element.hasAttr("decoding") ? "" : " decoding=\"async\"");
    }
  }

  /** An id of raw HTML stays where nothing else in the story or around it has it. */
  private void id(String id) {
    if (id.matches("[\\p{L}][\\p{L}\\p{N}._:-]{0,99}") && story.anchors().take(id)) {
      ids.add(id);
      markup.attribute("id", id);
    }
  }
}
