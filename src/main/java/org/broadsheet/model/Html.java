package org.broadsheet.model;

import org.jspecify.annotations.Nullable;

/**
 * Markup that is safe to print as it is: made by us, or sanitised.
 *
 * @param value well-formed HTML, possibly empty
 */
public record Html(String value) {

  /** No markup at all. */
  public static final Html EMPTY = new Html("");

  /** The markup of a plain text. */
  public static Html text(String text) {
    return new Html(escape(text));
  }

  /** A text with {@code & < > "} escaped, for element content and double-quoted attributes. */
  public static String escape(String text) {
    StringBuilder escaped = null;
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // None of the four stands behind this one, and most characters do.
      String replacement = c > '>' ? null : replacement(c);
      if (replacement != null) {
        escaped = escaped == null ? new StringBuilder(text.length() + 16) : escaped;
        escaped.append(text, done, i).append(replacement);
        done = i + 1;
      }
    }
    return escaped == null ? text : escaped.append(text, done, text.length()).toString();
  }

  private static @Nullable String replacement(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> null;
    };
  }

  /** Whether there is nothing to print. */
  public boolean isEmpty() {
    return value.isEmpty();
  }

  @Override
  public String toString() {
    return value;
  }
}
