package org.broadsheet.page;

import java.util.List;
import org.broadsheet.model.Article;
import org.broadsheet.model.SitePaths;
import org.broadsheet.page.view.AlternateView;
import org.broadsheet.page.view.ArticleView;
import org.broadsheet.page.view.CorrectionView;
import org.broadsheet.page.view.LinkView;
import org.jspecify.annotations.Nullable;

/** Whole stories as their pages show them. */
final class Stories {

  private static final int WORDS_A_MINUTE = 230;

  private final Paper paper;
  private final Dates dates;
  private final Authors authors;
  private final Pictures pictures;
  private final Bodies bodies;
  private final Teasers teasers;

  Stories(
      Paper paper,
      Dates dates,
      Authors authors,
      Pictures pictures,
      Bodies bodies,
      Teasers teasers) {
    this.paper = paper;
    this.dates = dates;
    this.authors = authors;
    this.pictures = pictures;
    this.bodies = bodies;
    this.teasers = teasers;
  }

  /**
   * A story with its neighbours.
   *
   * @param older the story published before it, or null
   * @param newer the story published after it, or null
   */
  ArticleView of(Article article, @Nullable Article older, @Nullable Article newer) {
    return new ArticleView(
        paper.site().urlOf(article).encoded(),
        article.headline(),
        article.kicker(),
        article.summary(),
        authors.byline(article),
        authors.of(article),
        dates.of(article.published()),
        dates.ofNullable(article.updated()),
        pictures.of(article.path(), article.photo()),
        bodies.of(article.path(), article.body()),
        Bodies.headings(article.body()),
        Math.max(1, (article.body().words() + WORDS_A_MINUTE / 2) / WORDS_A_MINUTE),
        teasers.section(article),
        article.tags().stream()
            .map(t -> new LinkView(t.name(), SitePaths.tag(t.slug()).encoded()))
            .toList(),
        article.type().word(),
        teasers.typeLabel(article),
        article.corrections().stream()
            .map(c -> new CorrectionView(dates.of(c.date()), bodies.of(article.path(), c.text())))
            .toList(),
        older == null ? null : link(older),
        newer == null ? null : link(newer),
        versions(article).stream()
            .filter(v -> !v.path().equals(paper.site().urlOf(article).encoded()))
            .toList(),
        paper.language(article.language()),
        paper.direction(article.language()),
        article.schedule().draft(),
        article.extra());
  }

  /** Every language version of a story, its own among them; empty where there is one only. */
  List<AlternateView> versions(Article article) {
    return paper.site().translations().getOrDefault(article.path(), List.of()).stream()
        .map(this::version)
        .toList();
  }

  private AlternateView version(Article article) {
    String language = paper.language(article.language());
    return new AlternateView(
        language,
        LanguageNames.of(language),
        article.headline(),
        paper.config().url().absolute(paper.site().urlOf(article)),
        paper.site().urlOf(article).encoded());
  }

  private LinkView link(Article article) {
    return new LinkView(article.headline(), paper.site().urlOf(article).encoded());
  }
}
