package org.broadsheet.page;

import java.util.List;
import java.util.Map;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.model.Article;
import org.broadsheet.model.SitePaths;
import org.broadsheet.model.UrlPath;
import org.broadsheet.page.view.ArticleView;
import org.broadsheet.page.view.AuthorView;
import org.broadsheet.page.view.HeadView;
import org.broadsheet.page.view.LinkView;
import org.broadsheet.page.view.PictureView;
import org.jspecify.annotations.Nullable;

/** What the heads of pages say. */
final class Heads {

  private static final String INDEX = "max-image-preview:large";
  private static final String NO_INDEX = "noindex";
  private static final int LONGEST_DESCRIPTION = 200;

  private final House house;
  private final SiteConfig config;
  private final Dates dates;
  private final StructuredData data;
  private final LinkView feed;
  private final @Nullable PictureView logo;

  Heads(House house, Dates dates) {
    this.house = house;
    this.config = house.config();
    this.dates = dates;
    this.logo = house.logo();
    this.data = new StructuredData(config, dates, logo);
    this.feed = new LinkView(config.title(), config.url().absolute(SitePaths.FEED));
  }

  /** The description of a story: its summary, else its first sentences. */
  static String description(Article article) {
    return article.summary() == null
        ? Excerpt.sentences(article.body().text(), LONGEST_DESCRIPTION)
        : article.summary();
  }

  HeadView front(@Nullable PictureView picture) {
    String title =
        config.tagline() == null ? config.title() : config.title() + " | " + config.tagline();
    String url = config.url().root();
    return new HeadView(
        title,
        paperDescription(),
        url,
        INDEX,
        new OpenGraph(config, logo, "website", config.title(), url)
            .with("og:description", paperDescription())
            .locale(config.language())
            .picture(picture)
            .properties(),
        List.of(feed),
        List.of(),
        data.front());
  }

  HeadView article(Piece piece, Article article, ArticleView view) {
    String description = description(article);
    String own = config.url().absolute(piece.url());
    String canonical = article.canonical() == null ? own : article.canonical();
    OpenGraph graph =
        new OpenGraph(config, logo, "article", article.headline(), canonical)
            .with("og:description", description)
            .locale(view.language())
            .picture(view.photo())
            .with("article:published_time", dates.iso(article.published()))
            .with(
                "article:modified_time",
                article.updated() == null ? null : dates.iso(article.updated()));
    view.authors().forEach(a -> graph.with("article:author", config.url().absolute(a.url())));
    graph.with("article:section", view.section() == null ? null : view.section().label());
    view.tags().forEach(t -> graph.with("article:tag", t.label()));
    boolean hidden = article.noindex() || article.schedule().draft();
    return new HeadView(
        titled(article.headline()),
        description.isEmpty() ? null : description,
        canonical,
        hidden ? NO_INDEX : INDEX,
        graph.properties(),
        List.of(feed),
        piece.versions(),
        data.article(article, view, description));
  }

  HeadView author(AuthorView author, Listing listing) {
    HeadView plain =
        listing(author.name(), author.role(), listing, List.of(), "profile", author.photo());
    return new HeadView(
        plain.title(),
        plain.description(),
        plain.canonical(),
        plain.robots(),
        plain.openGraph(),
        plain.feeds(),
        plain.alternates(),
        data.author(author));
  }

  /** The head of a page of a list; a numbered page says its number in the title. */
  HeadView listing(
      String title, @Nullable String description, Listing listing, List<LinkView> feeds) {
    return listing(title, description, listing, feeds, "website", null);
  }

  private HeadView listing(
      String title,
      @Nullable String description,
      Listing listing,
      List<LinkView> feeds,
      String type,
      @Nullable PictureView picture) {
    Integer number = listing.number();
    String numbered =
        number == null
            ? title
            : title
                + ", "
                + house
                    .words()
                    .label("page-number")
                    .replace("{number}", house.words().number(number));
    return page(numbered, description, listing.url(), feeds, type, picture, INDEX);
  }

  /** The head of any other page. */
  HeadView page(String title, @Nullable String description, UrlPath url, boolean noindex) {
    return page(title, description, url, List.of(), "website", null, noindex ? NO_INDEX : INDEX);
  }

  private HeadView page(
      String title,
      @Nullable String given,
      UrlPath url,
      List<LinkView> feeds,
      String type,
      @Nullable PictureView picture,
      String robots) {
    String canonical = config.url().absolute(url);
    String description = given == null ? listDescription(title) : given;
    return new HeadView(
        titled(title),
        description,
        canonical,
        robots,
        new OpenGraph(config, logo, type, title, canonical)
            .with("og:description", description)
            .locale(config.language())
            .picture(picture)
            .properties(),
        feeds.isEmpty() ? List.of(feed) : feeds,
        List.of(),
        Map.of());
  }

  /** The head of a page that has no address of its own. */
  HeadView notFound() {
    return new HeadView(
        titled(house.words().label("page-not-found")),
        null,
        null,
        NO_INDEX,
        List.of(),
        List.of(feed),
        List.of(),
        Map.of());
  }

  /**
   * The head of a page that leads to another. It names the other one as the original, which it can
   * only where it does not keep search engines away.
   */
  HeadView redirect(String headline, UrlPath target) {
    return new HeadView(
        titled(headline),
        null,
        config.url().absolute(target),
        null,
        List.of(),
        List.of(),
        List.of(),
        Map.of());
  }

  private String listDescription(String title) {
    return house
        .words()
        .label("list-description")
        .replace("{title}", title)
        .replace("{paper}", config.title());
  }

  @Nullable String paperDescription() {
    return config.description() == null ? config.tagline() : config.description();
  }

  private String titled(String title) {
    return title + " | " + config.title();
  }
}
