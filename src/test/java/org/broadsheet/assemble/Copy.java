package org.broadsheet.assemble;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.broadsheet.model.Article;
import org.broadsheet.model.ArticleType;
import org.broadsheet.model.Author;
import org.broadsheet.model.Body;
import org.broadsheet.model.Correction;
import org.broadsheet.model.Credit;
import org.broadsheet.model.Html;
import org.broadsheet.model.Label;
import org.broadsheet.model.Photo;
import org.broadsheet.model.Schedule;
import org.broadsheet.model.Slug;
import org.broadsheet.model.UrlPath;
import org.broadsheet.model.Whereabouts;
import org.broadsheet.problem.Location;
import org.jspecify.annotations.Nullable;

/**
 * A story in the making. Its front matter stands on fixed lines: authors on 3, section on 4, tags
 * on 5, photo on 6, translation-of on 7.
 */
public final class Copy {

  private final String path;
  private final Prose prose;
  private String slug;
  private String headline;
  private @Nullable Instant date;
  private @Nullable Instant updated;
  private @Nullable String kicker;
  private @Nullable String summary;
  private @Nullable String byline;
  private @Nullable Label section;
  private @Nullable Photo photo;
  private @Nullable String language;
  private @Nullable String translationOf;
  private @Nullable Location sectionPlace;
  private @Nullable Location originalPlace;
  private @Nullable String canonical;
  private ArticleType type = ArticleType.NEWS;
  private Schedule schedule = Schedule.OPEN;
  private boolean pinned;
  private boolean noindex;
  private Map<String, Object> extra = Map.of();
  private final List<Credit> credits = new ArrayList<>();
  private final List<Label> tags = new ArrayList<>();
  private final List<Location> creditPlaces = new ArrayList<>();
  private final List<Location> tagPlaces = new ArrayList<>();
  private final List<UrlPath> aliases = new ArrayList<>();
  private final List<Correction> corrections = new ArrayList<>();

  /**
   * A story.
   *
   * @param name its file below {@code content/articles/}, without the ending
   * @param date as {@link Desk#instant} takes it, or null
   */
  public Copy(String name, @Nullable String date) {
    path = "content/articles/" + name + ".md";
    slug = name.substring(name.lastIndexOf('/') + 1);
    headline = "The " + slug;
    prose = new Prose(path);
    this.date = date == null ? null : Desk.instant(date);
  }

  public Copy slug(String value) {
    slug = value;
    return this;
  }

  public Copy headline(String value) {
    headline = value;
    return this;
  }

  public Copy kicker(String value) {
    kicker = value;
    return this;
  }

  public Copy summary(String value) {
    summary = value;
    return this;
  }

  public Copy byline(String value) {
    byline = value;
    return this;
  }

  public Copy updated(String value) {
    updated = Desk.instant(value);
    return this;
  }

  /** Authors by their ids. */
  public Copy by(String... ids) {
    for (String id : ids) {
      credits.add(new Credit(Slug.of(id), id, null));
      creditPlaces.add(Location.at(path, 3, 10, id.length()));
    }
    return this;
  }

  /** An author written in place. */
  public Copy by(String name, @Nullable String role, UnaryOperator<Prose> bio) {
    return by(name, role, null, bio);
  }

  /** An author written in place, with a picture. */
  public Copy by(
      String name, @Nullable String role, @Nullable Photo face, UnaryOperator<Prose> bio) {
    Location place = Location.at(path, 3, 10, name.length());
    Body text = bio.apply(new Prose(path)).body();
    Author author = new Author(Slug.of(name), name, role, text, face, null, List.of(), place);
    credits.add(new Credit(author.id(), name, author));
    creditPlaces.add(place);
    return this;
  }

  public Copy section(String name) {
    section = new Label(Slug.of(name), name);
    sectionPlace = Location.at(path, 4, 10, name.length());
    return this;
  }

  public Copy tags(String... names) {
    for (String name : names) {
      tags.add(new Label(Slug.of(name), name));
      tagPlaces.add(Location.at(path, 5, 10, name.length()));
    }
    return this;
  }

  public Copy photo(String src) {
    return photo(src, null, null, null);
  }

  public Copy photo(
      String src, @Nullable String alt, @Nullable String caption, @Nullable String credit) {
    photo =
        new Photo(
            src,
            alt,
            caption == null ? null : line(caption),
            credit,
            Location.at(path, 6, 8, src.length()));
    return this;
  }

  public Copy aliases(String... paths) {
    for (String alias : paths) {
      aliases.add(new UrlPath(alias));
    }
    return this;
  }

  private static Body line(String html) {
    String text = html.replaceAll("<[^>]*>", "").replace("&quot;", "\"");
    return new Body(new Html(html), text, List.of(), List.of(), text.split(" ", -1).length);
  }

  public Copy correction(String when, String html) {
    corrections.add(new Correction(Desk.instant(when), line(html)));
    return this;
  }

  public Copy draft() {
    schedule = new Schedule(true, null, null, null, null);
    return this;
  }

  public Copy publish(String when) {
    schedule = new Schedule(false, Desk.instant(when), null, null, null);
    return this;
  }

  public Copy embargo(String when) {
    schedule = new Schedule(false, null, Desk.instant(when), "agreed", null);
    return this;
  }

  public Copy expires(String when) {
    schedule = new Schedule(false, null, null, null, Desk.instant(when));
    return this;
  }

  public Copy language(String tag) {
    language = tag;
    return this;
  }

  public Copy translates(String written) {
    translationOf = written;
    originalPlace = Location.at(path, 7, 17, written.length());
    return this;
  }

  public Copy type(ArticleType value) {
    type = value;
    return this;
  }

  public Copy pinned() {
    pinned = true;
    return this;
  }

  public Copy noindex() {
    noindex = true;
    return this;
  }

  public Copy canonical(String url) {
    canonical = url;
    return this;
  }

  public Copy extra(Map<String, Object> values) {
    extra = values;
    return this;
  }

  /** Adds a paragraph. */
  public Copy text(String words) {
    prose.text(words);
    return this;
  }

  /** Adds a heading. */
  public Copy heading(String words) {
    prose.heading(words);
    return this;
  }

  /** Adds a link. */
  public Copy link(String written) {
    prose.link(written);
    return this;
  }

  /** Adds a picture. */
  public Copy picture(String written) {
    prose.picture(written);
    return this;
  }

  /** The story as it is now. */
  public Article article() {
    return new Article(
        path,
        new Slug(slug),
        headline,
        kicker,
        summary,
        date,
        updated,
        credits,
        byline,
        section,
        tags,
        photo,
        prose.body(),
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
        new Whereabouts(creditPlaces, sectionPlace, tagPlaces, originalPlace));
  }
}
