package org.broadsheet.config;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.model.Slug;
import org.broadsheet.model.UrlPath;
import org.jspecify.annotations.Nullable;

/**
 * How the addresses of stories are made.
 *
 * @param pattern a path with placeholders, such as {@code /{year}/{month}/{slug}/}
 */
public record Permalink(String pattern) {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

  /** For what takes the place of a placeholder. */
  private static final int ROOM = 16;

  private static final Pattern SLASHES = Pattern.compile("//+");

  /** The words that may stand in braces. */
  public static final List<String> PLACEHOLDERS =
      List.of("year", "month", "day", "section", "slug");

  /** Year, month and slug: it stays true when a story moves to another section. */
  public static final Permalink DEFAULT = new Permalink("/{year}/{month}/{slug}/");

  /** Checks the pattern; the exception's message says what is wrong with it. */
  public Permalink {
    Matcher matcher = PLACEHOLDER.matcher(pattern);
    while (matcher.find()) {
      if (!PLACEHOLDERS.contains(matcher.group(1))) {
        throw new IllegalArgumentException("there is no placeholder " + matcher.group());
      }
    }
    if (!pattern.contains("{slug}")) {
      throw new IllegalArgumentException("it must contain {slug}");
    }
    String example = PLACEHOLDER.matcher(pattern).replaceAll("x");
    boolean html = example.endsWith("/") || example.endsWith(".html");
    if (!UrlPath.valid(example) || !html || example.contains("{") || example.contains("}")) {
      throw new IllegalArgumentException("it must start with / and end with / or .html");
    }
  }

  /**
   * The address of one story; a placeholder that has no value, such as the section of a story
   * without one, goes together with its slash.
   */
  public UrlPath of(Instant date, ZoneId zone, @Nullable Slug section, Slug slug) {
    return of(LocalDate.ofInstant(date, zone), section, slug);
  }

  /**
   * The address of one story, as {@link #of(Instant, ZoneId, Slug, Slug)}.
   *
   * @param local the day of its date in the site's zone
   */
  public UrlPath of(LocalDate local, @Nullable Slug section, Slug slug) {
    StringBuilder path = new StringBuilder(pattern.length() + slug.value().length() + ROOM);
    int done = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', done)) {
      path.append(pattern, done, open);
      done = pattern.indexOf('}', open) + 1;
      int word = open + 1;
      if (pattern.startsWith("year", word)) {
        addDigits(path, local.getYear(), 4);
      } else if (pattern.startsWith("month", word)) {
        addDigits(path, local.getMonthValue(), 2);
      } else if (pattern.startsWith("day", word)) {
        addDigits(path, local.getDayOfMonth(), 2);
      } else if (pattern.startsWith("section", word)) {
        path.append(section == null ? "" : section.value());
      } else {
        path.append(slug.value());
      }
    }
    path.append(pattern, done, pattern.length());
    String written = path.toString();
    return new UrlPath(written.contains("//") ? SLASHES.matcher(written).replaceAll("/") : written);
  }

  private static void addDigits(StringBuilder path, int number, int count) {
    for (int rest = 10, i = 1; i < count; i++, rest *= 10) {
      if (number < rest) {
        path.append('0');
      }
    }
    path.append(number);
  }
}
