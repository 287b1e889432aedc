package org.broadsheet.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.broadsheet.model.Html;
import org.jspecify.annotations.Nullable;

/** What the values of templates are called when one talks to their authors. */
final class PlainWords {

  private PlainWords() {}

  /** A value's kind with its article, such as {@code a list}. */
  static String kind(@Nullable Object value) {
    if (value == null) {
      return "nothing";
    } else if (value instanceof CharSequence || value instanceof Character) {
      return "a text";
    } else if (value instanceof Number) {
      return "a number";
    } else if (value instanceof Boolean) {
      return "true or false";
    } else if (value instanceof Html || value instanceof SafeString) {
      return "markup";
    } else if (value instanceof Map) {
      return "a map";
    } else if (value instanceof Iterable) {
      return "a list";
    }
    String noun = noun(value.getClass());
    return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
  }

  /** What a view shows, such as {@code section block} for a {@code SectionBlockView}. */
  static String noun(Class<?> type) {
    String name = type.getSimpleName().replaceFirst("View$", "");
    String words = name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
    return words.isEmpty() ? "value" : words;
  }

  /** Names as a sentence lists them: {@code a, b, c}. */
  static String list(List<String> names) {
    return String.join(", ", names);
  }

  /** The hint for a name that is not among the known ones. */
  static String choices(@Nullable String near, String introduction, List<String> known) {
    String all = introduction + " " + list(known);
    return near == null ? all : "did you mean " + near + "? " + all;
  }
}
