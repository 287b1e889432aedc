package org.broadsheet.page;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.model.Article;
import org.broadsheet.model.Label;
import org.broadsheet.model.MediaFile;
import org.broadsheet.model.Section;
import org.broadsheet.model.SitePaths;
import org.broadsheet.model.UrlPath;
import org.broadsheet.page.view.AuthorView;
import org.broadsheet.page.view.FeedItemView;
import org.broadsheet.page.view.FeedView;
import org.broadsheet.page.view.LinkView;
import org.broadsheet.page.view.PictureView;
import org.jspecify.annotations.Nullable;

/** The feeds of the paper and of its sections. */
final class Feeds {

  private final Paper paper;
  private final Authors authors;
  private final Bodies bodies;
  private final Pictures pictures;

  Feeds(Paper paper, Authors authors, Bodies bodies, Pictures pictures) {
    this.paper = paper;
    this.authors = authors;
    this.bodies = bodies;
    this.pictures = pictures;
  }

  /** Where a section's feed is. */
  static UrlPath url(Section section) {
    return SitePaths.section(section.slug()).resolve("feed.xml");
  }

  /** The name and absolute address of a section's feed. */
  LinkView link(Section section) {
    return new LinkView(title(section), paper.config().url().absolute(url(section)));
  }

  Page ofPaper() {
    String title = paper.config().title();
    return page(
        title,
        first(paper.config().description(), paper.config().tagline(), title),
        UrlPath.ROOT,
        SitePaths.FEED,
        paper.site().articles());
  }

  Page of(Section section) {
    return page(
        title(section),
        first(section.summary(), title(section)),
        SitePaths.section(section.slug()),
        url(section),
        paper.site().bySection().getOrDefault(section.slug(), List.of()));
  }

  private String title(Section section) {
    return paper.config().title() + ": " + section.name();
  }

  private Page page(
      String title, String description, UrlPath home, UrlPath self, List<Article> articles) {
    List<Article> newest =
        articles.subList(0, Math.min(paper.config().feedItems(), articles.size()));
    Instant updated =
        newest.stream()
            .map(a -> a.updated() == null ? a.published() : a.updated())
            .max(Comparator.naturalOrder())
            .orElse(null);
    return new Page(
        self,
        new FeedView(
            title,
            description,
            paper.config().url().absolute(home),
            paper.config().url().absolute(self),
            paper.config().language(),
            updated,
            newest.stream().map(this::item).toList()));
  }

  private FeedItemView item(Article article) {
    MediaFile file = pictures.file(article.path(), article.photo());
    PictureView picture = pictures.of(article.path(), article.photo());
    Section section = paper.site().sectionOf(article);
    return new FeedItemView(
        paper.config().url().absolute(paper.site().urlOf(article)),
        article.headline(),
        Heads.description(article),
        bodies.of(article.path(), article.body()),
        names(article),
        Stream.concat(
                Stream.ofNullable(section).map(Section::name),
                article.tags().stream().map(Label::name))
            .distinct()
            .toList(),
        article.published(),
        picture == null || file == null ? null : absolute(picture, file),
        file == null ? null : file.type(),
        file == null ? 0 : file.bytes());
  }

  private PictureView absolute(PictureView picture, MediaFile file) {
    return new PictureView(
        paper.config().url().absolute(file.url()),
        picture.width(),
        picture.height(),
        picture.alt(),
        picture.caption(),
        picture.credit());
  }

  private List<String> names(Article article) {
    String text = authors.byline(article).text();
    return text == null
        ? authors.of(article).stream().map(AuthorView::name).toList()
        : List.of(text);
  }

  private static String first(@Nullable String... texts) {
    for (String text : texts) {
      if (text != null) {
        return text;
      }
    }
    throw new IllegalArgumentException("no text at all");
  }
}
