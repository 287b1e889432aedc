package org.broadsheet.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.broadsheet.model.Article;
import org.broadsheet.model.ArticleType;
import org.broadsheet.model.Section;
import org.broadsheet.model.SitePaths;
import org.broadsheet.page.view.LinkView;
import org.broadsheet.page.view.TeaserView;
import org.jspecify.annotations.Nullable;

/** Stories as lists show them, each made once. */
final class Teasers {

  /** How much of a story a list gives away. */
  private static final int WORDS = 15;

  private final Paper paper;
  private final Dates dates;
  private final Authors authors;
  private final Pictures pictures;
  private final Map<String, TeaserView> made = new ConcurrentHashMap<>();

  Teasers(Paper paper, Dates dates, Authors authors, Pictures pictures) {
    this.paper = paper;
    this.dates = dates;
    this.authors = authors;
    this.pictures = pictures;
  }

  TeaserView of(Article article) {
    return Objects.requireNonNull(made.computeIfAbsent(article.path(), p -> make(article)));
  }

  List<TeaserView> of(List<Article> articles) {
    return articles.stream().map(this::of).toList();
  }

  private TeaserView make(Article article) {
    return new TeaserView(
        paper.site().urlOf(article).encoded(),
        article.headline(),
        article.kicker(),
        article.summary(),
        Excerpt.words(article.body().text(), WORDS),
        dates.of(article.published()),
        section(article),
        authors.byline(article),
        pictures.of(article.path(), article.photo()),
        article.type().word(),
        typeLabel(article),
        paper.language(article.language()),
        paper.direction(article.language()),
        article.schedule().draft());
  }

  @Nullable LinkView section(Article article) {
    Section section = paper.site().sectionOf(article);
    return section == null ? null : link(section);
  }

  static LinkView link(Section section) {
    return new LinkView(section.name(), SitePaths.section(section.slug()).encoded());
  }

  @Nullable String typeLabel(Article article) {
    return article.type() == ArticleType.NEWS
        ? null
        : paper.words().label("type-" + article.type().word());
  }
}
