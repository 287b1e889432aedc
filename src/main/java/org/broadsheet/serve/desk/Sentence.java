package org.broadsheet.serve.desk;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes what is said of a problem so that names in other scripts do not mix with the words around
 * them: a browser would else put the parts of a path, or a quotation mark, in the order of a line
 * that is read from right to left.
 */
final class Sentence {

  private static final Pattern NAMES = Pattern.compile("\"([^\"]*)\"|[^\\s\"]+/[^\\s\"]*");
  private static final Pattern SIGNS = Pattern.compile("[/:]");

  private Sentence() {}

  /** Writes a sentence. */
  static void write(Markup html, String text) {
    Matcher names = NAMES.matcher(text);
    int from = 0;
    while (names.find()) {
      html.text(text.substring(from, names.start()));
      String quoted = names.group(1);
      if (quoted == null) {
        path(html, names.group());
      } else {
        html.text("\"");
        if (quoted.contains("/") && !quoted.contains(" ")) {
          path(html, quoted);
        } else {
          html.element("bdi", quoted);
        }
        html.text("\"");
      }
      from = names.end();
    }
    html.text(text.substring(from));
  }

  /** Writes a path, its parts from left to right. */
  static void path(Markup html, String path) {
    html.open("bdi", "dir", "ltr");
    Matcher signs = SIGNS.matcher(path);
    int from = 0;
    while (signs.find()) {
      part(html, path.substring(from, signs.start()));
      html.text(signs.group());
      from = signs.end();
    }
    part(html, path.substring(from));
    html.close("bdi");
  }

  private static void part(Markup html, String part) {
    boolean foreign = part.chars().anyMatch(c -> c > 0x7f);
    if (foreign) {
      html.element("bdi", part, "dir", "ltr");
    } else {
      html.text(part);
    }
  }
}
