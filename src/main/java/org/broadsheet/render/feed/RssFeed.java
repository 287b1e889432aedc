package org.broadsheet.render.feed;

import com.rometools.modules.atom.modules.AtomLinkModuleImpl;
import com.rometools.modules.content.ContentModuleImpl;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.module.DCModuleImpl;
import com.rometools.rome.feed.module.Module;
import com.rometools.rome.feed.rss.Category;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Description;
import com.rometools.rome.feed.rss.Enclosure;
import com.rometools.rome.feed.rss.Guid;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.broadsheet.config.SiteUrl;
import org.broadsheet.page.view.FeedItemView;
import org.broadsheet.page.view.FeedView;
import org.broadsheet.render.xml.XmlText;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.output.Format;
import org.jdom2.output.LineSeparator;
import org.jdom2.output.XMLOutputter;
import org.jspecify.annotations.Nullable;

/**
 * Writes feeds in RSS 2.0 (rssboard.org/rss-specification) with the modules Atom, content, Dublin
 * Core and Media RSS; safe to use from many threads.
 */
public final class RssFeed {

  private final FeedBody bodies;

  /** Feeds of a site, in whose folder the paths of stories lie. */
  public RssFeed(SiteUrl site) {
    bodies = new FeedBody(site);
  }

  /** The text of a feed, the same for the same view; characters that XML does not have go. */
  public String text(FeedView view) {
    Document document;
    try {
      document = new WireFeedOutput().outputJDom(channel(view));
    } catch (FeedException e) {
      throw new IllegalStateException("a feed that cannot be written: " + view.self(), e);
    }
    sortNamespaces(document.getRootElement());
    Format format = Format.getPrettyFormat().setLineSeparator(LineSeparator.UNIX);
    return new XMLOutputter(format).outputString(document);
  }

  /** ROME declares them in the order of a hash set. */
  private static void sortNamespaces(Element root) {
    List<Namespace> namespaces = new ArrayList<>(root.getAdditionalNamespaces());
    namespaces.forEach(root::removeNamespaceDeclaration);
    namespaces.sort(Comparator.comparing(Namespace::getPrefix));
    namespaces.forEach(root::addNamespaceDeclaration);
  }

  private Channel channel(FeedView view) {
    Channel channel = new Channel("rss_2.0");
    channel.setTitle(XmlText.of(view.title()));
    channel.setLink(view.home());
    channel.setDescription(XmlText.of(view.description()));
    channel.setLanguage(view.language());
    Instant updated = view.updated();
    if (updated != null) {
      channel.setLastBuildDate(Date.from(updated));
    }
    channel.setModules(new ArrayList<>(List.of(self(view.self()))));
    channel.setItems(view.items().stream().map(this::item).toList());
    return channel;
  }

  private static Module self(String url) {
    Link link = new Link();
    link.setRel("self");
    link.setType("application/rss+xml");
    link.setHref(url);
    AtomLinkModuleImpl module = new AtomLinkModuleImpl();
    module.setLink(link);
    return module;
  }

  private Item item(FeedItemView view) {
    Item item = new Item();
    item.setTitle(XmlText.of(view.title()));
    item.setLink(view.url());
    Guid guid = new Guid();
    guid.setValue(view.url());
    guid.setPermaLink(true);
    item.setGuid(guid);
    item.setPubDate(Date.from(view.published()));
    if (!view.summary().isBlank()) {
      Description description = new Description();
      description.setValue(XmlText.of(view.summary()));
      item.setDescription(description);
    }
    item.setCategories(view.categories().stream().map(RssFeed::category).toList());
    FeedPicture picture = FeedPicture.of(view);
    if (picture != null && picture.type() != null && picture.bytes() > 0) {
      item.setEnclosures(List.of(enclosure(picture)));
    }
    item.setModules(modules(view, picture));
    return item;
  }

  private static Category category(String name) {
    Category category = new Category();
    category.setValue(XmlText.of(name));
    return category;
  }

  private static Enclosure enclosure(FeedPicture picture) {
    Enclosure enclosure = new Enclosure();
    enclosure.setUrl(picture.address().toString());
    enclosure.setLength(picture.bytes());
    enclosure.setType(picture.type());
    return enclosure;
  }

  private List<Module> modules(FeedItemView view, @Nullable FeedPicture picture) {
    List<Module> modules = new ArrayList<>();
    if (!view.authors().isEmpty()) {
      DCModuleImpl names = new DCModuleImpl();
      names.setCreators(view.authors().stream().map(XmlText::of).toList());
      modules.add(names);
    }
    if (!view.body().isEmpty()) {
      ContentModuleImpl content = new ContentModuleImpl();
      content.setEncodeds(List.of(bodies.of(view)));
      modules.add(content);
    }
    if (picture != null) {
      modules.add(picture.module());
    }
    return modules;
  }
}
