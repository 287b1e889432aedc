package org.broadsheet.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.broadsheet.config.Publisher;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.model.Article;
import org.broadsheet.model.ArticleType;
import org.broadsheet.model.Html;
import org.broadsheet.model.ProfileLink;
import org.broadsheet.page.view.ArticleView;
import org.broadsheet.page.view.AuthorView;
import org.broadsheet.page.view.LinkView;
import org.broadsheet.page.view.PictureView;
import org.jspecify.annotations.Nullable;

/** What pages say about themselves in the vocabulary of schema.org, for JSON-LD. */
final class StructuredData {

  private final SiteConfig config;
  private final Dates dates;
  private final @Nullable PictureView logo;

  StructuredData(SiteConfig config, Dates dates, @Nullable PictureView logo) {
    this.logo = logo;
    this.config = config;
    this.dates = dates;
  }

  /** A story and its place in the paper. */
  Map<String, Object> article(Article article, ArticleView view, String description) {
    String url = config.url().absolute(view.url());
    Tree story =
        new Tree()
            .with("@type", type(article.type()))
            .with("@id", url + "#article")
            .with("headline", article.headline())
            .with("description", description)
            .with("url", url)
            .with("mainEntityOfPage", article.canonical() == null ? url : article.canonical())
            .with("datePublished", dates.iso(article.published()))
            .with(
                "dateModified",
                dates.iso(article.updated() == null ? article.published() : article.updated()))
            .with("author", authors(view))
            .with("publisher", publisher())
            .with("image", images(view.photo() == null ? logo : view.photo()))
            .with("inLanguage", view.language())
            .with("articleSection", view.section() == null ? null : view.section().label())
            .with("keywords", view.tags().stream().map(LinkView::label).toList())
            .with("wordCount", article.body().words())
            .with("isAccessibleForFree", true)
            .with("correction", corrections(article));
    return graph(List.of(story.toMap(), breadcrumbs(view).toMap()));
  }

  /** The paper, for its front page. */
  Map<String, Object> front() {
    Tree site =
        Tree.ofType("WebSite")
            .with("@id", config.url().root() + "#website")
            .with("name", config.title())
            .with("url", config.url().root())
            .with("description", config.description())
            .with("inLanguage", config.language())
            .with("publisher", new Tree().with("@id", publisherId()));
    return graph(List.of(site.toMap(), publisher().toMap()));
  }

  /** An author, for the author's page. */
  Map<String, Object> author(AuthorView author) {
    Tree person =
        Tree.ofType("Person")
            .with("name", author.name())
            .with("url", config.url().absolute(author.url()))
            .with("jobTitle", author.role())
            .with(
                "image",
                author.photo() == null ? null : config.url().absolute(author.photo().url()))
            .with("sameAs", author.links().stream().map(LinkView::url).toList())
            .with("worksFor", new Tree().with("@id", publisherId()));
    Tree page =
        Tree.ofType("ProfilePage")
            .with("@id", config.url().absolute(author.url()) + "#profile")
            .with("url", config.url().absolute(author.url()))
            .with("mainEntity", person);
    return graph(List.of(page.toMap(), publisher().toMap()));
  }

  private static Map<String, Object> graph(List<Map<String, Object>> things) {
    return new Tree().with("@context", "https://schema.org").with("@graph", things).toMap();
  }

  private static Object type(ArticleType type) {
    String narrower =
        switch (type) {
          case OPINION -> "OpinionNewsArticle";
          case ANALYSIS -> "AnalysisNewsArticle";
          case REVIEW -> "ReviewNewsArticle";
          default -> null;
        };
    return narrower == null ? "NewsArticle" : List.of("NewsArticle", narrower);
  }

  private List<Map<String, Object>> authors(ArticleView view) {
    List<Map<String, Object>> authors = new ArrayList<>();
    for (AuthorView author : view.authors()) {
      authors.add(
          Tree.ofType("Person")
              .with("name", author.name())
              .with("url", config.url().absolute(author.url()))
              .with("jobTitle", author.role())
              .toMap());
    }
    if (authors.isEmpty()) {
      String text = view.byline().text();
      boolean paper = text == null || text.equals(config.title());
      authors.add(
          Tree.ofType(paper ? "Organization" : "Person")
              .with("name", paper ? config.title() : text)
              .with("url", paper ? config.url().root() : null)
              .toMap());
    }
    return authors;
  }

  private Tree publisher() {
    Publisher publisher = config.publisher();
    return Tree.ofType("NewsMediaOrganization")
        .with("@id", publisherId())
        .with("name", publisher.name())
        .with("url", config.url().root())
        .with("logo", logo == null ? null : image(logo))
        .with("email", publisher.email())
        .with("address", publisher.address())
        .with("sameAs", config.links().stream().map(ProfileLink::url).toList());
  }

  private String publisherId() {
    return config.url().root() + "#publisher";
  }

  private List<Map<String, Object>> images(@Nullable PictureView photo) {
    return photo == null ? List.of() : List.of(image(photo).toMap());
  }

  private Tree image(PictureView picture) {
    return Tree.ofType("ImageObject")
        .with("url", config.url().absolute(picture.url()))
        .with("width", picture.width())
        .with("height", picture.height())
        .with("caption", picture.caption() == null ? null : plain(picture.caption()))
        .with("creditText", picture.credit());
  }

  private List<Map<String, Object>> corrections(Article article) {
    return article.corrections().stream()
        .map(
            c ->
                Tree.ofType("CorrectionComment")
                    .with("text", c.text().text())
                    .with("datePublished", dates.iso(c.date()))
                    .toMap())
        .toList();
  }

  private Tree breadcrumbs(ArticleView view) {
    List<Map<String, Object>> trail = new ArrayList<>();
    trail.add(crumb(1, config.title(), config.url().root()));
    LinkView section = view.section();
    if (section != null) {
      trail.add(crumb(2, section.label(), config.url().absolute(section.url())));
    }
    trail.add(crumb(trail.size() + 1, view.headline(), null));
    return Tree.ofType("BreadcrumbList").with("itemListElement", trail);
  }

  private static Map<String, Object> crumb(int position, String name, @Nullable String url) {
    return Tree.ofType("ListItem")
        .with("position", position)
        .with("name", name)
        .with("item", url)
        .toMap();
  }

  /** The words of inline markup that we made ourselves. */
  private static String plain(Html html) {
    return html.value()
        .replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }
}
