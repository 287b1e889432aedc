package org.broadsheet.render;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.problem.Location;
import org.broadsheet.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * The text of a template as its author sees it. Pebble knows the line of a mistake only; the column
 * is looked for in the text.
 *
 * @param name relative to {@code templates/}
 * @param lines without their ends
 */
record TemplateText(String name, List<String> lines) {

  /** A name with what stands before its dot. */
  private static final String OWNER =
      "([\\p{L}_][\\p{L}\\p{N}_]*(?:\\.[\\p{L}_][\\p{L}\\p{N}_]*|\\[[^\\]]*\\]|\\([^()]*\\))*)";

  /** Copies the list. */
  TemplateText {
    lines = List.copyOf(lines);
  }

  static TemplateText of(String name, String text) {
    return new TemplateText(name, List.of(text.split("\n", -1)));
  }

  /** The path of a template from the site's folder. */
  static String path(String template) {
    return Theme.TEMPLATES + "/" + template;
  }

  /** The whole file. */
  Location file() {
    return Location.file(path(name));
  }

  /** A whole line, or the file where there is no such line. */
  Location line(@Nullable Integer line) {
    return line == null || line < 1 || line > lines.size()
        ? file()
        : Location.line(path(name), line);
  }

  /** The first place in a line where a word stands by itself, or the line. */
  Location word(@Nullable Integer line, String word) {
    String before = Character.isLetter(word.codePointAt(0)) ? "(?<![\\p{L}\\p{N}_.\"'])" : "";
    boolean open = Character.isLetterOrDigit(word.codePointBefore(word.length()));
    String after = open ? "(?![\\p{L}\\p{N}_])" : "";
    return find(line, Pattern.compile(before + "(" + Pattern.quote(word) + ")" + after));
  }

  /** Whether a line holds a word exactly once, so that there is no doubt which one is meant. */
  boolean once(@Nullable Integer line, String word) {
    if (line == null || line < 1 || line > lines.size() || word.isBlank()) {
      return false;
    }
    String text = lines.get(line - 1);
    int first = text.indexOf(word);
    return first >= 0 && first == text.lastIndexOf(word);
  }

  /** The first place in a line where a function or macro is called, or the line. */
  Location called(@Nullable Integer line, String function) {
    return find(
        line, Pattern.compile("(?<![\\p{L}\\p{N}_])(" + Pattern.quote(function) + ")\\s*\\("));
  }

  /** The first place in a line where a text stands between quotation marks, or the line. */
  Location quoted(@Nullable Integer line, String text) {
    return find(line, Pattern.compile("[\"'](" + Pattern.quote(text) + ")[\"']"));
  }

  /** The first place in a line where an attribute of something is asked for, or the line. */
  Location attribute(@Nullable Integer line, String attribute) {
    return find(line, Pattern.compile(access(attribute)), 2);
  }

  /** What an attribute is asked of in a line, such as {@code article.photo}; null if not found. */
  @Nullable String owner(@Nullable Integer line, String attribute) {
    Matcher matcher = matcher(line, Pattern.compile(access(attribute)));
    return matcher == null ? null : matcher.group(1);
  }

  private static String access(String attribute) {
    String name = Pattern.quote(attribute);
    return OWNER + "(?:\\s*\\.\\s*|\\[\\s*[\"']?)(" + name + ")(?![\\p{L}\\p{N}_])";
  }

  private Location find(@Nullable Integer line, Pattern pattern) {
    return find(line, pattern, 1);
  }

  private Location find(@Nullable Integer line, Pattern pattern, int group) {
    Matcher matcher = matcher(line, pattern);
    if (matcher == null || line == null) {
      return line(line);
    }
    int length = matcher.end(group) - matcher.start(group);
    return Location.at(path(name), line, matcher.start(group) + 1, length);
  }

  private @Nullable Matcher matcher(@Nullable Integer line, Pattern pattern) {
    if (line == null || line < 1 || line > lines.size()) {
      return null;
    }
    Matcher matcher = pattern.matcher(lines.get(line - 1));
    return matcher.find() ? matcher : null;
  }
}
