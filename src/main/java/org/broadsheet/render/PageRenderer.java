package org.broadsheet.render;

import java.nio.charset.StandardCharsets;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.digest.Digest;
import org.broadsheet.digest.Digests;
import org.broadsheet.model.UrlPath;
import org.broadsheet.page.view.FeedView;
import org.broadsheet.page.view.HtmlView;
import org.broadsheet.page.view.RobotsView;
import org.broadsheet.page.view.SitemapIndexView;
import org.broadsheet.page.view.SitemapView;
import org.broadsheet.page.view.Templates;
import org.broadsheet.page.view.View;
import org.broadsheet.problem.Problems;
import org.broadsheet.render.feed.RssFeed;
import org.broadsheet.render.sitemap.SitemapFile;
import org.broadsheet.theme.Theme;
import org.jspecify.annotations.Nullable;

/** Turns pages into the bytes of their files; safe to use from many threads. */
public final class PageRenderer {

  /** Sitemaps and robots.txt are made from their views alone. */
  private static final Digest NO_TEMPLATE = Digests.of("no template");

  private final HtmlTemplates templates;
  private final TemplateDigests sets;
  private final Digest rules;
  private final Digest feedRules;
  private final LinkRewriter links;
  private final RssFeed feeds;

  /** What else decides about the markup of pages, other than the program itself. */
  private record Rules(String language, String basePath, RenderOptions options) {}

  /**
   * A renderer of one site.
   *
   * @param theme must stay open as long as the renderer is used
   */
  public PageRenderer(Theme theme, SiteConfig config, RenderOptions options) {
    templates = new HtmlTemplates(theme, config.language());
    sets = new TemplateDigests(theme);
    rules = Digests.of(new Rules(config.language(), config.url().basePath(), options));
    feedRules = Digests.of(config.url());
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
    if (view instanceof HtmlView html) {
      byte[] rendered = templates.render(html, problems);
      return rendered == null ? null : links.rewrite(rendered, url);
    }
    String text;
    if (view instanceof FeedView feed) {
      text = feeds.text(feed);
    } else if (view instanceof SitemapView sitemap) {
      text = SitemapFile.of(sitemap);
    } else if (view instanceof SitemapIndexView index) {
      text = SitemapFile.of(index);
    } else {
      text = RobotsFile.of((RobotsView) view);
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The digest of everything that decides how a kind of view is rendered, other than the view and
   * the program: its template with all that this takes in, and the settings of the site. A template
   * with a mistake has one too. It costs little: no template is understood for it, and each set is
   * looked at once.
   *
   * @throws java.io.UncheckedIOException where a template cannot be read from disk
   */
  public Digest templatesOf(Class<? extends View> kind) {
    if (HtmlView.class.isAssignableFrom(kind)) {
      return sets.of(Templates.of(kind.asSubclass(HtmlView.class))).and(rules);
    }
    return kind == FeedView.class ? feedRules : NO_TEMPLATE;
  }
}
