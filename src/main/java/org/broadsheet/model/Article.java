package org.broadsheet.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.broadsheet.problem.Location;
import org.jspecify.annotations.Nullable;

/**
 * A story as its file tells it. What needs other files (its authors' bios, its neighbours) is in
 * {@link Site}. Component names are the words of the front matter.
 *
 * @param path its file, relative to the site's folder
 * @param slug its own segment of the address
 * @param headline plain text
 * @param kicker a word or two above the headline, or null
 * @param summary plain text for lists, feeds and search engines, or null
 * @param date when it was first published; null only for a draft
 * @param updated when it last changed in substance, or null
 * @param authors in order of the byline, possibly empty
 * @param byline free text to print instead of the authors' names, or null
 * @param section the section it belongs to, or null
 * @param tags without repetition, as written
 * @param photo its main picture, or null
 * @param body the story itself
 * @param aliases old addresses that lead here
 * @param schedule when it may be seen
 * @param corrections oldest first
 * @param type what kind of journalism it is
 * @param language a BCP 47 tag, or null for the site's language
 * @param translationOf the story it translates, or null: the slug of the original, or its file
 *     relative to the site's folder or to this story's
 * @param pinned whether it leads the front page while it is public
 * @param noindex whether search engines should leave it alone
 * @param canonical the absolute address of the original where it was first published elsewhere, or
 *     null
 * @param extra what the front matter says under keys of its own: text, numbers as text, lists and
 *     maps
 * @param whereabouts where it says what other files have to do with
 */
public record Article(
    String path,
    Slug slug,
    String headline,
    @Nullable String kicker,
    @Nullable String summary,
    @Nullable Instant date,
    @Nullable Instant updated,
    List<Credit> authors,
    @Nullable String byline,
    @Nullable Label section,
    List<Label> tags,
    @Nullable Photo photo,
    Body body,
    List<UrlPath> aliases,
    Schedule schedule,
    List<Correction> corrections,
    ArticleType type,
    @Nullable String language,
    @Nullable String translationOf,
    boolean pinned,
    boolean noindex,
    @Nullable String canonical,
    Map<String, Object> extra,
    Whereabouts whereabouts) {

  /** Copies the lists and checks that only a draft lacks a date. */
  public Article {
    authors = List.copyOf(authors);
    tags = List.copyOf(tags);
    aliases = List.copyOf(aliases);
    corrections = List.copyOf(corrections);
    if (date == null && !schedule.draft()) {
      throw new IllegalArgumentException("only a draft may lack a date: " + path);
    }
  }

  /** Where the story's file is, for problems that concern the whole story. */
  public Location location() {
    return Location.file(path);
  }

  /** What the story is at an instant. */
  public Visibility at(Instant now) {
    return schedule.at(now, date);
  }

  /**
   * The date of a story that has one, as every story of a {@link Site} does.
   *
   * @throws IllegalStateException for a draft without a date
   */
  public Instant published() {
    if (date == null) {
      throw new IllegalStateException("an undated draft: " + path);
    }
    return date;
  }

  /** The story as it is at an instant: itself, or without what is dated later. */
  public Article asOf(Instant now) {
    boolean updatedLater = updated != null && updated.isAfter(now);
    List<Correction> made = corrections.stream().filter(c -> !c.date().isAfter(now)).toList();
    return !updatedLater && made.size() == corrections.size()
        ? this
        : new Article(
            path,
            slug,
            headline,
            kicker,
            summary,
            date,
            updatedLater ? null : updated,
            authors,
            byline,
            section,
            tags,
            photo,
            body,
            aliases,
            schedule,
            made,
            type,
            language,
            translationOf,
            pinned,
            noindex,
            canonical,
            extra,
            whereabouts);
  }

  /** The same story with another date. */
  public Article dated(Instant other) {
    return new Article(
        path,
        slug,
        headline,
        kicker,
        summary,
        other,
        updated,
        authors,
        byline,
        section,
        tags,
        photo,
        body,
        aliases,
        schedule,
        corrections,
        type,
        language,
        translationOf,
        pinned,
        noindex,
        canonical,
        extra,
        whereabouts);
  }
}
