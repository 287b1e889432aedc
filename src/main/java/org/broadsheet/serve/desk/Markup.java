package org.broadsheet.serve.desk;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes HTML; whatever is text stays text. */
final class Markup {

  private static final Pattern NAME = Pattern.compile("\\{([a-z]+)\\}");

  private final StringBuilder html = new StringBuilder();

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn; a name with an empty value stands alone
   */
  Markup open(String name, String... attributes) {
    html.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      html.append(' ').append(attributes[i]);
      if (!attributes[i + 1].isEmpty()) {
        html.append("=\"").append(escaped(attributes[i + 1])).append('"');
      }
    }
    html.append('>');
    return this;
  }

  /** Closes an element. */
  Markup close(String name) {
    html.append("</").append(name).append('>');
    return this;
  }

  /** Closes an element that ends a line. */
  Markup end(String name) {
    close(name);
    html.append('\n');
    return this;
  }

  /** An element that holds nothing but text. */
  Markup element(String name, String text, String... attributes) {
    return open(name, attributes).text(text).close(name);
  }

  /** Text, escaped. */
  Markup text(String text) {
    html.append(escaped(text));
    return this;
  }

  /**
   * Text with elements in it.
   *
   * @param pattern text in which names in braces stand for the elements
   * @param elements names and HTML in turn
   */
  Markup fill(String pattern, String... elements) {
    Matcher names = NAME.matcher(pattern);
    int from = 0;
    while (names.find()) {
      text(pattern.substring(from, names.start()));
      for (int i = 0; i < elements.length; i += 2) {
        html.append(elements[i].equals(names.group(1)) ? elements[i + 1] : "");
      }
      from = names.end();
    }
    return text(pattern.substring(from));
  }

  /** What is HTML already. */
  Markup raw(String markup) {
    html.append(markup);
    return this;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
