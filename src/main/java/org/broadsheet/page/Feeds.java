package org.broadsheet.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.digest.Shared;
import org.broadsheet.model.Article;
import org.broadsheet.model.Label;
import org.broadsheet.model.MediaFile;
import org.broadsheet.model.Story;
import org.broadsheet.page.view.AuthorView;
import org.broadsheet.page.view.FeedItemView;
import org.broadsheet.page.view.FeedView;
import org.broadsheet.page.view.LinkView;
import org.broadsheet.page.view.PictureView;

/** Feeds as readers' programs take them. */
final class Feeds {

  private final House house;
  private final Bodies bodies;
  private final Pictures pictures;
  private final Teasers teasers;

  Feeds(House house, Bodies bodies, Pictures pictures, Teasers teasers) {
    this.house = house;
    this.bodies = bodies;
    this.pictures = pictures;
    this.teasers = teasers;
  }

  FeedView view(FeedMaterial feed) {
    return new FeedView(
        feed.title(),
        feed.description(),
        feed.home(),
        feed.self(),
        house.config().language(),
        feed.stories().stream()
            .map(Galley::story)
            .map(Story::modified)
            .max(Comparator.naturalOrder())
            .orElse(null),
        feed.stories().stream().map(galley -> item(galley.piece())).toList());
  }

  private FeedItemView item(Piece piece) {
    Article article = piece.story().article();
    MediaFile file = Pictures.file(piece.leads(), article.photo());
    PictureView picture = pictures.of(piece.leads(), article.photo());
    LinkView section = Teasers.section(piece);
    return new FeedItemView(
        house.config().url().absolute(piece.url()),
        article.headline(),
        Heads.description(article),
        bodies.of(piece.leads(), article.body()),
        names(piece, article),
        Stream.concat(
                Stream.ofNullable(section).map(LinkView::label),
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
        house.config().url().absolute(file.url()),
        picture.width(),
        picture.height(),
        picture.alt(),
        picture.caption(),
        picture.credit());
  }

  private List<String> names(Piece piece, Article article) {
    String text = teasers.byline(piece, article).text();
    return text == null
        ? piece.authors().stream().map(Shared::value).map((AuthorView a) -> a.name()).toList()
        : List.of(text);
  }
}
