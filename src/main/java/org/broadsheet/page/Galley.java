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
 * A story that is ready for its page, without being set: its {@link Piece} is made only where
 * somebody shows it, and the piece's digest where somebody asks for it. Most pages of most builds
 * stand as they are, and a hundred thousand pieces would fill the memory for nothing.
 */
final class Galley implements Digested, Claimant {

  private final Story story;
  private final UrlPath url;
  private final Function<Story, Piece> maker;

  // The two halves of the digest: they are many, and read more often than anything else here.
  private long high;
  private long low;
  private volatile boolean digested;

  /**
   * The galley of a story.
   *
   * @param url its address
   * @param maker makes its piece, an equal one each time
   */
  Galley(Story story, UrlPath url, Function<Story, Piece> maker) {
    this.story = story;
    this.url = url;
    this.maker = maker;
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
    return new LinkView(story.headline(), url.encoded());
  }

  /** The story and everything of others that it shows; equal each time. */
  Piece piece() {
    return maker.apply(story);
  }

  /** That of the piece. */
  @Override
  public Digest digest() {
    if (!digested) {
      // Two threads find the same, so both may write it.
      Digest digest = Digests.of(piece());
      high = digest.high();
      low = digest.low();
      digested = true;
    }
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
    return other instanceof Galley galley && galley.digest().equals(digest());
  }

  @Override
  public int hashCode() {
    return digest().hashCode();
  }
}
