package org.broadsheet.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.problem.Location;
import org.jspecify.annotations.Nullable;

/**
 * The index card of an article: what the rest of the paper has to know of it. Names are those of
 * {@link Article}, from which it is made.
 *
 * @param mentions the files that the article names
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
    @Nullable TranslationOf translationOf,
    boolean pinned,
    boolean noindex,
    @Nullable String canonical,
    List<Mention> mentions,
    List<String> ownLinks,
    List<Instant> corrected) {

  /** Copies the lists. */
  public Card {
    authors = List.copyOf(authors);
    tags = List.copyOf(tags);
    aliases = List.copyOf(aliases);
    mentions = List.copyOf(mentions);
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
        Mention.of(article),
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
   * does not read it: they differ at most in the headline and in where in the file other files are
   * named.
   */
  public boolean standsAs(Card other) {
    return plain().equals(other.plain());
  }

  private Card plain() {
    List<Mention> anywhere =
        mentions.stream()
            .map(m -> new Mention(m.owner(), m.kind(), m.written(), Location.file(path)))
            .toList();
    return new Card(
        path,
        slug,
        "",
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
        anywhere,
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
        mentions,
        ownLinks,
        corrected);
  }
}
