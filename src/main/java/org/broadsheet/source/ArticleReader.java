package org.broadsheet.source;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.broadsheet.config.LanguageTag;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.markdown.MarkdownReader;
import org.broadsheet.model.Article;
import org.broadsheet.model.ArticleType;
import org.broadsheet.model.Body;
import org.broadsheet.model.Correction;
import org.broadsheet.model.Credit;
import org.broadsheet.model.Label;
import org.broadsheet.model.Photo;
import org.broadsheet.model.Schedule;
import org.broadsheet.model.Slug;
import org.broadsheet.model.UrlPath;
import org.broadsheet.model.Whereabouts;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problems;
import org.broadsheet.yaml.YamlFields;
import org.broadsheet.yaml.YamlText;
import org.broadsheet.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/** Reads a story: {@code content/articles/**.md}. */
final class ArticleReader {

  private final SiteConfig config;
  private final MarkdownReader markdown;
  private final Problems problems;
  private final DateReader dates;
  private final PhotoReader photos;

  ArticleReader(SiteConfig config, MarkdownReader markdown, Problems problems) {
    this.config = config;
    this.markdown = markdown;
    this.problems = problems;
    this.dates = new DateReader(config.timezone(), problems);
    this.photos = new PhotoReader(markdown, problems);
  }

  /** The story in a text, or null where it lacks what no story can lack; then errors. */
  @Nullable Article read(String text, String path) {
    FrontMatter file = FrontMatter.read(text, path, problems);
    if (file == null) {
      return null;
    }
    YamlFields story =
        new YamlFields(file.fields(), ContentKeys.ARTICLE, Location.file(path), problems);
    ContentPath place = ContentPath.of(path);
    String headline = story.required("headline");
    Slug slug = new SlugReader(problems).read(story, place);
    // Where nobody can tell whether it is a draft, it is one: nothing more is asked of it.
    boolean draft = story.yes("draft", story.value("draft") != null);
    Instant date = date(story, place, draft);
    Schedule schedule = new ScheduleReader(dates, problems).read(story, date, draft);
    Instant updated = updated(story, date);
    YamlText tag = story.text("language");
    String language = tag == null ? null : LanguageTag.read(tag, problems);
    String spoken = language == null ? config.language() : language;
    List<Placed<Credit>> credits =
        new CreditReader(markdown, photos, problems).read(story, path, spoken);
    String byline = byline(story, credits, draft, path);
    LabelReader labels = new LabelReader(problems);
    Placed<Label> section = labels.section(story);
    List<Placed<Label>> tags = labels.tags(story);
    Photo photo = photos.read(story, path);
    List<UrlPath> aliases = new AliasReader(config.url(), problems).read(story);
    List<Correction> corrections =
        new CorrectionReader(dates, markdown, problems).read(story, path);
    ArticleType type = type(story);
    YamlText original = story.text("translation-of");
    String canonical = canonical(story);
    Map<String, Object> extra = ExtraReader.read(story);
    boolean pinned = story.yes("pinned", false);
    boolean noindex = story.yes("noindex", false);
    String kicker = story.line("kicker");
    String summary = story.line("summary");
    Body body = markdown.read(file.body(), spoken, path, file.bodyLine(), problems);
    checkBody(file.body(), story.value("photo"), draft, path);
    if (headline == null || slug == null || (date == null && !draft)) {
      return null;
    }
    return new Article(
        path,
        slug,
        headline,
        kicker,
        summary,
        date,
        updated,
        Placed.values(credits),
        byline,
        section == null ? null : section.value(),
        Placed.values(tags),
        photo,
        body,
        aliases,
        schedule,
        corrections,
        type,
        language,
        original == null ? null : original.line(),
        pinned,
        noindex,
        canonical,
        extra,
        new Whereabouts(
            Placed.locations(credits),
            section == null ? null : section.location(),
            Placed.locations(tags),
            original == null ? null : original.location()));
  }

  private @Nullable Instant date(YamlFields story, ContentPath place, boolean draft) {
    if (story.value("date") != null) {
      return dates.read(story, "date");
    }
    if (place.date() == null && place.written() == null && !draft && story.misspelt("date")) {
      story.missing("date");
      return null;
    }
    story.notMissing("date");
    if (place.date() != null) {
      return dates.startOf(place.date());
    }
    if (place.written() != null) {
      problems.error(
          "date-unreadable",
          Location.file(place.path()),
          "there is no date \"" + place.written() + "\", as the file's name has it",
          "correct the name, or add a line date: 2026-11-20");
    } else if (!draft) {
      problems.error(
          "date-missing",
          story.location(),
          "a story that is no draft has no date",
          "add a line such as date: 2026-11-20 08:15, or draft: yes while it is not ready");
    }
    return null;
  }

  private @Nullable Instant updated(YamlFields story, @Nullable Instant date) {
    Instant updated = dates.read(story, "updated");
    YamlValue value = story.value("updated");
    if (value == null || updated == null || date == null || !updated.isBefore(date)) {
      return updated;
    }
    problems.warning(
        "updated-early",
        value.location(),
        "the story is updated before its date, so the update is not shown",
        "correct updated or date");
    return null;
  }

  private @Nullable String byline(
      YamlFields story, List<Placed<Credit>> credits, boolean draft, String path) {
    String byline = story.line("byline");
    boolean named =
        story.value("authors") != null || story.misspelt("authors") || story.misspelt("byline");
    if (byline == null && credits.isEmpty() && !named && !draft) {
      problems.warning(
          "byline-missing",
          Location.file(path),
          "the story has no author, so it is by " + config.title(),
          "add a line such as authors: [mara-lindt] or byline: From our correspondent");
    }
    return byline;
  }

  private ArticleType type(YamlFields story) {
    String word = story.choice("type");
    return word == null ? ArticleType.NEWS : ArticleType.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private @Nullable String canonical(YamlFields story) {
    YamlText text = story.text("canonical");
    if (text == null) {
      return null;
    }
    try {
      URI uri = URI.create(text.line());
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      if (uri.getHost() != null && (scheme.equals("https") || scheme.equals("http"))) {
        return uri.toString();
      }
    } catch (IllegalArgumentException e) {
      // Reported below like every other text that is no address.
    }
    problems.error(
        "canonical-invalid",
        text.location(),
        "\"" + text.line() + "\" is not a whole web address",
        "write the address where the story was first published, starting with https://");
    return null;
  }

  private void checkBody(String body, @Nullable YamlValue photo, boolean draft, String path) {
    if (body.isBlank() && photo == null && !draft) {
      problems.warning(
          "body-empty",
          Location.file(path),
          "the story has neither text nor photo",
          "write the text below the second line ---, or add draft: yes");
    }
  }
}
