package org.broadsheet.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.*;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.digest.*;
import org.broadsheet.model.UrlPath;
import org.broadsheet.page.view.FeedView;
import org.broadsheet.page.view.HtmlView;
import org.broadsheet.page.view.RobotsView;
import org.broadsheet.page.view.SitemapIndexView;
import org.broadsheet.page.view.SitemapView;
import org.broadsheet.page.view.View;
import org.broadsheet.problem.Problems;
import org.broadsheet.render.feed.RssFeed;
import org.broadsheet.render.sitemap.SitemapFile;
import org.broadsheet.theme.Theme;
import org.jspecify.annotations.Nullable;

/** Turns pages into the bytes of their files; safe to use from many threads. */
public final class PageRenderer {

  private final HtmlTemplates templates;
  private final Digest rules;
  private final LinkRewriter links;
  private final RssFeed feeds;

  /**
   * A renderer of one site.
   *
   * @param theme must stay open as long as the renderer is used
   */
  public PageRenderer(Theme theme, SiteConfig config, RenderOptions options) {
    List<Object> texts = new ArrayList<>(List.of(config.forPages(), options));
    for (String name : theme.templates()) {
      try {
        texts.add(name);
        texts.add(String.valueOf(theme.template(name)));
      } catch (IOException e) {
        texts.add(e.toString());
      }
    }
    rules = Digests.of(texts);
    templates = new HtmlTemplates(theme, config.language());
    links = new LinkRewriter(config.url().basePath(), options.portable());
    feeds = new RssFeed(config.url());
  }

  /**
   * The content of a page's file in UTF-8, or null where it cannot be made, which is reported then.
   * Problems of a template are the same for every page that meets them.
   *
   * @throws java.io.UncheckedIOException where a template cannot be read from disk
   */
  public byte @Nullable [] render(UrlPath url, View view, Problems problems) {
    String text;
    if (view instanceof HtmlView html) {
      String rendered = templates.render(html, problems);
      text = rendered == null ? null : links.rewrite(rendered, url);
    } else if (view instanceof FeedView feed) {
      text = feeds.text(feed);
    } else if (view instanceof SitemapView sitemap) {
      text = SitemapFile.of(sitemap);
    } else if (view instanceof SitemapIndexView index) {
      text = SitemapFile.of(index);
    } else {
      text = RobotsFile.of((RobotsView) view);
    }
    return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
  }

  /** STAND-IN until the template sets tell. */
  public Digest rules(Class<? extends View> kind) {
    return rules;
  }
}
