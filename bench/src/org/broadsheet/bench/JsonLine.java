package org.broadsheet.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** One JSON object on a line, with the keys in the order in which they were put. */
final class JsonLine {

  private final Map<String, String> values = new LinkedHashMap<>();

  JsonLine text(String key, String value) {
    values.put(key, quoted(value));
    return this;
  }

  JsonLine number(String key, long value) {
    values.put(key, Long.toString(value));
    return this;
  }

  /** A number that is not known becomes {@code null}. */
  JsonLine number(String key, double value) {
    values.put(key, Double.isFinite(value) ? String.format(Locale.ROOT, "%.3f", value) : "null");
    return this;
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ') {
        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  @Override
  public String toString() {
    return values.entrySet().stream()
        .map(value -> quoted(value.getKey()) + ":" + value.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }
}
