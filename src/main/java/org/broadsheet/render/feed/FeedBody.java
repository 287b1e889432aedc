package org.broadsheet.render.feed;

import java.util.List;
import org.broadsheet.config.SiteUrl;
import org.broadsheet.page.view.FeedItemView;
import org.broadsheet.render.xml.XmlText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * The body of a story as feed readers show it: text, pictures and links with absolute addresses,
 * without anything that runs, is styled or loads from elsewhere by itself.
 */
final class FeedBody {

  private static final List<String> ADDRESSES = List.of("href", "src", "poster", "cite");

  private final SiteUrl site;
  private final Cleaner cleaner;

  FeedBody(SiteUrl site) {
    this.site = site;
    cleaner =
        new Cleaner(
            Safelist.relaxed()
                .addTags("abbr", "audio", "del", "figcaption", "figure", "hr", "ins", "kbd")
                .addTags("mark", "s", "section", "source", "time", "video")
                .addAttributes(":all", "id", "lang", "dir")
                .addAttributes("abbr", "title")
                .addAttributes("audio", "src", "controls")
                .addAttributes("ol", "reversed")
                .addAttributes("source", "src", "type")
                .addAttributes("time", "datetime")
                .addAttributes("video", "src", "poster", "controls", "width", "height")
                .addProtocols("a", "href", "tel")
                .addProtocols("audio", "src", "http", "https")
                .addProtocols("source", "src", "http", "https")
                .addProtocols("video", "src", "http", "https")
                .addProtocols("video", "poster", "http", "https"));
  }

  /** The markup of an item's body; it never holds {@code ]]>}. */
  String of(FeedItemView item) {
    Document body = Jsoup.parseBodyFragment(XmlText.of(item.body().value()), item.url());
    body.select("figure.embed").forEach(FeedBody::linkOnly);
    body.select("iframe[src]").forEach(this::linkInstead);
    for (String attribute : ADDRESSES) {
      for (Element element : body.select("[" + attribute + "]")) {
        element.attr(attribute, absolute(element, attribute));
      }
    }
    Document clean = cleaner.clean(body);
    clean.outputSettings().prettyPrint(false).escapeMode(EscapeMode.xhtml);
    // What is left holds no script and no style, where this would change the meaning.
    return clean.body().html().strip().replace("]]>", "]]&gt;");
  }

  private static void linkOnly(Element embed) {
    Element link = embed.selectFirst("a[href]");
    if (link == null) {
      embed.remove();
    } else {
      embed.replaceWith(new Element("p").appendChild(link));
    }
  }

  private void linkInstead(Element frame) {
    String address = absolute(frame, "src");
    String title = frame.attr("title");
    Element link = new Element("a").attr("href", address);
    frame.replaceWith(link.text(title.isBlank() ? address : title));
  }

  /** A path from the site's root lies in the site's folder; the rest is relative to the story. */
  private String absolute(Element element, String attribute) {
    String value = element.attr(attribute).strip();
    boolean fromRoot = value.startsWith("/") && !value.startsWith("//");
    return fromRoot ? site.root() + value.substring(1) : element.absUrl(attribute);
  }
}
