package org.broadsheet.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.broadsheet.digest.Digest;
import org.broadsheet.digest.Digested;
import org.broadsheet.digest.Digests;
import org.broadsheet.problem.Location;
import org.jspecify.annotations.Nullable;

/**
 * An article in the newsroom's files: its card at hand, and the article itself, which is fetched
 * each time it is asked for, so that no more than a few are in memory at once.
 *
 * @param card what the rest of the paper has to know of it
 * @param digest of the whole article
 * @param file fetches the article; equal each time
 */
public record Story(Card card, Digest digest, Supplier<Article> file) implements Digested {

  /** A story that is kept in memory as a whole; its digest is that of its values. */
  public static Story of(Article article, String root) {
    return new Story(Card.of(article, root), Digests.of(article), () -> article);
  }

  /** The whole article; hold it no longer than needed. */
  public Article article() {
    return file.get();
  }

  /** The article as its file tells it, whatever instant the story is of. */
  public Article asFiled() {
    return file instanceof Turned turned ? turned.asFiled() : file.get();
  }

  /** Relative to the site's folder. */
  public String path() {
    return card.path();
  }

  public Slug slug() {
    return card.slug();
  }

  public String headline() {
    return card.headline();
  }

  public @Nullable Instant date() {
    return card.date();
  }

  public @Nullable Instant updated() {
    return card.updated();
  }

  public List<Credit> authors() {
    return card.authors();
  }

  public @Nullable Label section() {
    return card.section();
  }

  public List<Label> tags() {
    return card.tags();
  }

  public List<UrlPath> aliases() {
    return card.aliases();
  }

  public Schedule schedule() {
    return card.schedule();
  }

  /** Where the story's file is, for problems that concern the whole story. */
  public Location location() {
    return Location.file(card.path());
  }

  /** What the story is at an instant. */
  public Visibility at(Instant now) {
    return card.schedule().at(now, card.date());
  }

  /**
   * The date of a story that has one, as every story of a {@link Site} does.
   *
   * @throws IllegalStateException for a draft without a date
   */
  public Instant published() {
    Instant date = card.date();
    if (date == null) {
      throw new IllegalStateException("an undated draft: " + card.path());
    }
    return date;
  }

  /** When it last changed in substance: its update, else its date. */
  public Instant modified() {
    return Objects.requireNonNullElseGet(card.updated(), this::published);
  }

  /** The story as it is at an instant: itself, or without what is dated later. */
  public Story asOf(Instant now) {
    Instant updated = card.updated();
    boolean updatedLater = updated != null && updated.isAfter(now);
    List<Instant> corrected = card.corrected();
    // Asked of every story, and most were never corrected.
    long made = corrected.isEmpty() ? 0 : corrected.stream().filter(c -> !c.isAfter(now)).count();
    if (!updatedLater && made == corrected.size()) {
      return this;
    }
    return new Story(
        card.dated(card.date(), updatedLater ? null : updated),
        digest.and(Digests.of(List.of(updatedLater, made))),
        new AsOf(file, now));
  }

  /** The same story with another date. */
  public Story dated(Instant other) {
    return new Story(
        card.dated(other, card.updated()), digest.and(Digests.of(other)), new Dated(file, other));
  }

  /** An article that is not as its file tells it. */
  private sealed interface Turned extends Supplier<Article> {

    Supplier<Article> file();

    default Article asFiled() {
      return file() instanceof Turned turned ? turned.asFiled() : file().get();
    }
  }

  /** An article as of an instant. */
  private record AsOf(Supplier<Article> file, Instant now) implements Turned {
    @Override
    public Article get() {
      return file.get().asOf(now);
    }
  }

  /** An article with another date. */
  private record Dated(Supplier<Article> file, Instant date) implements Turned {
    @Override
    public Article get() {
      return file.get().dated(date);
    }
  }

  /** Stories are equal where their articles are. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Story story && digest.equals(story.digest));
  }

  @Override
  public int hashCode() {
    return digest.hashCode();
  }
}
