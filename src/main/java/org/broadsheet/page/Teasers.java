package org.broadsheet.page;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.broadsheet.model.Article;
import org.broadsheet.model.ArticleType;
import org.broadsheet.page.view.BylineView;
import org.broadsheet.page.view.LinkView;
import org.broadsheet.page.view.TeaserView;
import org.jspecify.annotations.Nullable;

/** Stories as lists show them. */
final class Teasers {

  /** How much of a story a list gives away. */
  private static final int WORDS = 15;

  /** A story stands in many lists; more of them than this are made anew for each. */
  private static final int MOST_KEPT = 20_000;

  private final House house;
  private final Dates dates;
  private final Pictures pictures;
  private final Map<String, TeaserView> made = new ConcurrentHashMap<>();

  Teasers(House house, Dates dates, Pictures pictures) {
    this.house = house;
    this.dates = dates;
    this.pictures = pictures;
  }

  TeaserView of(Galley galley) {
    String path = galley.story().path();
    TeaserView known = made.get(path);
    if (known != null) {
      return known;
    }
    TeaserView teaser = make(galley.piece(), galley.story().article());
    if (made.size() < MOST_KEPT) {
      made.put(path, teaser);
    }
    return teaser;
  }

  List<TeaserView> of(List<Galley> galleys) {
    return galleys.stream().map(this::of).toList();
  }

  private TeaserView make(Piece piece, Article article) {
    return new TeaserView(
        piece.url().encoded(),
        article.headline(),
        article.kicker(),
        article.summary(),
        Excerpt.words(article.body().text(), WORDS),
        dates.of(article.published()),
        section(piece),
        byline(piece, article),
        pictures.of(piece.leads(), article.photo()),
        article.type().word(),
        typeLabel(article),
        house.language(article.language()),
        house.direction(article.language()),
        article.schedule().draft());
  }

  static @Nullable LinkView section(Piece piece) {
    return piece.section() == null ? null : piece.section().value();
  }

  @Nullable String typeLabel(Article article) {
    return article.type() == ArticleType.NEWS
        ? null
        : house.words().label("type-" + article.type().word());
  }

  /** Who wrote a story: its free text, else its authors, else the paper itself. */
  BylineView byline(Piece piece, Article article) {
    List<LinkView> links =
        piece.authors().stream()
            .map(author -> new LinkView(author.value().name(), author.value().url()))
            .toList();
    boolean byThePaper = article.byline() == null && links.isEmpty();
    return new BylineView(byThePaper ? house.config().title() : article.byline(), links);
  }
}
