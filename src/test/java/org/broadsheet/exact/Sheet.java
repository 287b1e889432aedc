package org.broadsheet.exact;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A source file as people edit it: its keys, one to a line, and the text below them. */
final class Sheet {

  private final boolean fenced;
  private final Map<String, String> keys = new LinkedHashMap<>();
  private String body = "";

  private Sheet(boolean fenced) {
    this.fenced = fenced;
  }

  /** An empty story, author, section or page. */
  static Sheet blank() {
    return new Sheet(true);
  }

  /** A file with keys between two fences; null where it has another form. */
  static @Nullable Sheet of(String text) {
    int end = text.indexOf("\n---\n", 3);
    if (!text.startsWith("---\n") || end < 0) {
      return null;
    }
    Sheet sheet = new Sheet(true);
    sheet.readKeys(text.substring(4, end));
    sheet.body = text.substring(end + 5);
    return sheet;
  }

  /** A file that is nothing but keys, such as the settings. */
  static Sheet settings(String text) {
    Sheet sheet = new Sheet(false);
    sheet.readKeys(text);
    return sheet;
  }

  private void readKeys(String lines) {
    lines
        .lines()
        .filter(line -> line.contains(": "))
        .forEach(
            line -> {
              int colon = line.indexOf(": ");
              keys.put(line.substring(0, colon), line.substring(colon + 2));
            });
  }

  @Nullable String get(String key) {
    return keys.get(key);
  }

  /** Sets a key, or takes it away where the value is null. */
  Sheet set(String key, @Nullable String value) {
    if (value == null) {
      keys.remove(key);
    } else {
      keys.put(key, value);
    }
    return this;
  }

  String body() {
    return body;
  }

  Sheet body(String text) {
    body = text;
    return this;
  }

  /** The whole file. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(fenced ? "---\n" : "");
    keys.forEach((key, value) -> text.append(key).append(": ").append(value).append('\n'));
    return fenced ? text.append("---\n").append(body).toString() : text.toString();
  }
}
