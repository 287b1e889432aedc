package org.broadsheet.model;

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
    for (int i = 0; i < text.length(); i++) {
      String replacement =
          switch (text.charAt(i)) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> null;
          };
      if (replacement != null && escaped == null) {
        escaped = new StringBuilder(text.length() + 16).append(text, 0, i);
      }
      if (escaped != null) {
        if (replacement == null) {
          escaped.append(text.charAt(i));
        } else {
          escaped.append(replacement);
        }
      }
    }
    return escaped == null ? text : escaped.toString();
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
