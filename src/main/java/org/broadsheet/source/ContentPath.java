package org.broadsheet.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the place and name of a content file say.
 *
 * @param path relative to the site's folder
 * @param folder the part of its path below {@code content/<kind>/}, without its own name; empty or
 *     ending with {@code /}
 * @param stem its name without extension and date; that of its folder where the file is an index
 * @param date the date before its name, or null
 * @param written that date as it stands there, or null; where {@code date} is null it is impossible
 */
record ContentPath(
    String path, String folder, String stem, @Nullable LocalDate date, @Nullable String written) {

  private static final Pattern DATED =
      Pattern.compile("(([0-9]{4})-([0-9]{2})-([0-9]{2}))(?:[-_ ]+(.*))?");

  static boolean isMarkdown(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    return lower.endsWith(".md") || lower.endsWith(".markdown");
  }

  /** Takes a path such as {@code content/articles/2026/2026-11-20-ferry.md} apart. */
  static ContentPath of(String path) {
    String[] parts = path.split("/", -1);
    int last = parts.length - 1;
    String name = parts[last].substring(0, parts[last].lastIndexOf('.'));
    boolean index = name.equals("index") || name.equals("_index");
    int own = index && last > 2 ? last - 1 : last;
    String ownName = own == last ? name : parts[own];
    StringBuilder folder = new StringBuilder();
    for (int i = 2; i < own; i++) {
      folder.append(parts[i]).append('/');
    }
    Matcher dated = DATED.matcher(ownName);
    if (!dated.matches()) {
      return new ContentPath(path, folder.toString(), ownName, null, null);
    }
    String rest = dated.group(5);
    String stem = rest == null || rest.isEmpty() ? ownName : rest;
    return new ContentPath(path, folder.toString(), stem, date(dated.group(1)), dated.group(1));
  }

  private static @Nullable LocalDate date(String written) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Whether this is the index of the kind's own folder, such as {@code content/pages/index.md}. */
  boolean isTop() {
    return folder.isEmpty() && (stem.equals("index") || stem.equals("_index"));
  }
}
