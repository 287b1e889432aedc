package org.broadsheet.config;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
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
    ZonedDateTime local = date.atZone(zone);
    StringBuilder path = new StringBuilder(pattern.length() + slug.value().length());
    int done = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', done)) {
      path.append(pattern, done, open);
      done = pattern.indexOf('}', open) + 1;
      switch (pattern.substring(open + 1, done - 1)) {
        case "year" -> path.append(digits(local.getYear(), 4));
        case "month" -> path.append(digits(local.getMonthValue(), 2));
        case "day" -> path.append(digits(local.getDayOfMonth(), 2));
        case "section" -> path.append(section == null ? "" : section.value());
        default -> path.append(slug.value());
      }
    }
    path.append(pattern, done, pattern.length());
    return new UrlPath(SLASHES.matcher(path).replaceAll("/"));
  }

  private static String digits(int number, int count) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, count - digits.length())) + digits;
  }
}
