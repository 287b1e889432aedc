package org.broadsheet.page;

import java.util.function.Function;
import org.broadsheet.digest.Digest;
import org.broadsheet.digest.Digested;
import org.broadsheet.digest.Digests;
import org.broadsheet.model.Story;
import org.broadsheet.model.UrlPath;
import org.broadsheet.page.view.LinkView;
import org.broadsheet.problem.Location;
import org.jspecify.annotations.Nullable;

/**
 * A story that is ready for its page, without being set: the digest of its {@link Piece} is at
 * hand, the piece itself is made only where somebody shows it. Most pages of most builds stand as
 * they are, and a hundred thousand pieces would fill the memory for nothing.
 */
final class Galley implements Digested, Claimant {

  private final Story story;
  private final UrlPath url;
  private final LinkView link;
  private final Function<Story, Piece> maker;

  // The two halves of the digest: they are many, and read more often than anything else here.
  private final long high;
  private final long low;

  /** Threads may make equal ones at the same time; either will do. */
  private @Nullable Piece piece;

  /**
   * The galley of a story.
   *
   * @param maker makes its piece, an equal one each time
   */
  Galley(Story story, Function<Story, Piece> maker) {
    Piece made = maker.apply(story);
    Digest digest = Digests.of(made);
    this.story = story;
    this.url = made.url();
    this.link = new LinkView(story.headline(), url.encoded());
    this.maker = maker;
    this.high = digest.high();
    this.low = digest.low();
  }

  Story story() {
    return story;
  }

  /** The story's address. */
  UrlPath url() {
    return url;
  }

  /** The headline and address, for the neighbours' pages. */
  LinkView link() {
    return link;
  }

  /** The story and everything of others that it shows; equal each time. */
  Piece piece() {
    Piece known = piece;
    if (known == null) {
      known = maker.apply(story);
      piece = known;
    }
    return known;
  }

  /** That of the piece. */
  @Override
  public Digest digest() {
    return new Digest(high, low);
  }

  @Override
  public String what() {
    return "the story " + story.path();
  }

  @Override
  public Location location() {
    return story.location();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Galley galley && galley.high == high && galley.low == low;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(low);
  }
}
