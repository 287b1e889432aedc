package org.broadsheet.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The index card of an article: what the rest of the paper has to know of it. Names are those of
 * {@link Article}, from which it is made.
 *
 * @param targets the other files that the article names, its corrections and the authors written in
 *     it included
 * @param ownLinks the paths of absolute links to the site itself, percent-decoded, sorted
 * @param corrected when it was corrected, oldest first
 */
public record Card(
    String path,
    Slug slug,
    String headline,
    @Nullable Instant date,
    @Nullable Instant updated,
    List<Credit> authors,
    @Nullable Label section,
    List<Label> tags,
    List<UrlPath> aliases,
    Schedule schedule,
    ArticleType type,
    @Nullable String language,
    @Nullable String translationOf,
    boolean pinned,
    boolean noindex,
    @Nullable String canonical,
    List<Target> targets,
    List<String> ownLinks,
    List<Instant> corrected) {

  /** Copies the lists. */
  public Card {
    authors = List.copyOf(authors);
    tags = List.copyOf(tags);
    aliases = List.copyOf(aliases);
    targets = List.copyOf(targets);
    ownLinks = List.copyOf(ownLinks);
    corrected = List.copyOf(corrected);
  }

  /**
   * The card of an article.
   *
   * @param root the absolute address of the site's front page
   */
  public static Card of(Article article, String root) {
    return new Card(
        article.path(),
        article.slug(),
        article.headline(),
        article.date(),
        article.updated(),
        article.authors(),
        article.section(),
        article.tags(),
        article.aliases(),
        article.schedule(),
        article.type(),
        article.language(),
        article.translationOf(),
        article.pinned(),
        article.noindex(),
        article.canonical(),
        Mention.of(article).stream().map(Mention::target).toList(),
        OwnLinks.in(texts(article), root),
        article.corrections().stream().map(Correction::date).toList());
  }

  private static List<Body> texts(Article article) {
    List<Body> texts = new ArrayList<>(List.of(article.body()));
    article.corrections().forEach(c -> texts.add(c.text()));
    Photo photo = article.photo();
    if (photo != null && photo.caption() != null) {
      texts.add(photo.caption());
    }
    return texts;
  }

  /**
   * Whether a story with this card takes the place of one with another without anybody noticing who
   * does not read it: they differ at most in the headline.
   */
  public boolean standsAs(Card other) {
    return titled("").equals(other.titled(""));
  }

  private Card titled(String other) {
    return new Card(
        path,
        slug,
        other,
        date,
        updated,
        authors,
        section,
        tags,
        aliases,
        schedule,
        type,
        language,
        translationOf,
        pinned,
        noindex,
        canonical,
        targets,
        ownLinks,
        corrected);
  }

  /** The same card with another date, or with another update. */
  Card dated(@Nullable Instant otherDate, @Nullable Instant otherUpdate) {
    return new Card(
        path,
        slug,
        headline,
        otherDate,
        otherUpdate,
        authors,
        section,
        tags,
        aliases,
        schedule,
        type,
        language,
        translationOf,
        pinned,
        noindex,
        canonical,
        targets,
        ownLinks,
        corrected);
  }
}
