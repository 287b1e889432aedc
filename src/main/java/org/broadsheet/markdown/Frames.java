package org.broadsheet.markdown;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Puts figures that load nothing by themselves in place of the frames of known video hosts. */
final class Frames {

  private static final Set<String> HOLDS_FIGURES =
      Set.of(
          "article",
          "aside",
          "blockquote",
          "body",
          "dd",
          "details",
          "div",
          "li",
          "section",
          "td",
          "th");

  private final Story story;

  Frames(Story story) {
    this.story = story;
  }

  /** Replaces the frames of a text; the others stay for the writer to take out. */
  void replace(Element root) {
    for (Element frame : root.select("iframe")) {
      String src = frame.attr("src").strip();
      String address = src.startsWith("//") ? "https:" + src : src;
      Embed embed = Embed.of(address);
      if (embed != null && embed.frame() != null) {
        replace(frame, embed, embed.frame());
      }
    }
  }

  private void replace(Element frame, Embed embed, String address) {
    Element figure = new Element("figure").addClass("embed");
    figure.attr("data-embed", address).attr("data-host", embed.host());
    String label = story.label("play-embed").replace("{host}", embed.host());
    figure.appendElement("a").attr("href", embed.page()).text(label);
    HtmlWriter.markOwn(figure);
    Element place = frame;
    boolean inWords = false;
    Element parent = frame.parent();
    while (parent != null && !HOLDS_FIGURES.contains(parent.normalName())) {
      place = parent;
      inWords = true;
      parent = parent.parent();
    }
    place.after(figure);
    frame.remove();
    if (inWords && !place.hasText() && place.select("img").isEmpty()) {
      place.remove();
    }
  }
}
