package org.broadsheet.page;

import org.broadsheet.digest.Shared;
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

  private final House house;
  private final Dates dates;
  private final Pictures pictures;
  private final Bodies bodies;
  private final Teasers teasers;

  Stories(House house, Dates dates, Pictures pictures, Bodies bodies, Teasers teasers) {
    this.house = house;
    this.dates = dates;
    this.pictures = pictures;
    this.bodies = bodies;
    this.teasers = teasers;
  }

  /**
   * A story with its neighbours.
   *
   * @param article the piece's own article
   * @param older the story published before it, or null
   * @param newer the story published after it, or null
   */
  ArticleView of(Piece piece, Article article, @Nullable LinkView older, @Nullable LinkView newer) {
    Leads leads = piece.leads();
    String url = piece.url().encoded();
    return new ArticleView(
        url,
        article.headline(),
        article.kicker(),
        article.summary(),
        teasers.byline(piece, article),
        piece.authors().stream().map(Shared::value).toList(),
        dates.of(article.published()),
        dates.ofNullable(article.updated()),
        pictures.of(leads, article.photo()),
        bodies.of(leads, article.body()),
        Bodies.headings(article.body()),
        Math.max(1, (article.body().words() + WORDS_A_MINUTE / 2) / WORDS_A_MINUTE),
        Teasers.section(piece),
        article.tags().stream()
            .map(t -> new LinkView(t.name(), SitePaths.tag(t.slug()).encoded()))
            .toList(),
        article.type().word(),
        teasers.typeLabel(article),
        article.corrections().stream()
            .map(c -> new CorrectionView(dates.of(c.date()), bodies.of(leads, c.text())))
            .toList(),
        older,
        newer,
        piece.versions().stream().filter((AlternateView v) -> !v.path().equals(url)).toList(),
        house.language(article.language()),
        house.direction(article.language()),
        article.schedule().draft(),
        article.extra());
  }
}
