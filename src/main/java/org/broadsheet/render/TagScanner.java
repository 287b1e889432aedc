package org.broadsheet.render;

import java.util.Locale;
import java.util.Set;
import java.util.function.BinaryOperator;

/** Finds the attributes of the tags in a page's markup. */
final class TagScanner {

  /** Elements whose content holds no tags but their own end. */
  private static final Set<String> RAW =
      Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes");

  private final String html;
  private final StringBuilder out;
  private int at;
  private int copied;

  TagScanner(String html) {
    this.html = html;
    out = new StringBuilder(html.length() + html.length() / 8);
  }

  /**
   * The markup with the values of all attributes of all start tags changed.
   *
   * @param change from name and value, as they are written, to the new value
   */
  String rewriteAttributes(BinaryOperator<String> change) {
    while (true) {
      at = html.indexOf('<', at);
      if (at < 0 || at + 1 == html.length()) {
        return out.append(html, copied, html.length()).toString();
      }
      if (html.startsWith("<!--", at)) {
        skipBehind("-->", at + 4);
      } else if (letter(html.charAt(at + 1))) {
        startTag(change);
      } else if ("!?/".indexOf(html.charAt(at + 1)) >= 0) {
        skipBehind(">", at + 2);
      } else {
        at++;
      }
    }
  }

  private void skipBehind(String end, int from) {
    int found = html.indexOf(end, from);
    at = found < 0 ? html.length() : found + end.length();
  }

  private void startTag(BinaryOperator<String> change) {
    int nameStart = at + 1;
    at = nameStart;
    while (at < html.length() && !blank() && !is('/') && !is('>')) {
      at++;
    }
    String element = html.substring(nameStart, at).toLowerCase(Locale.ROOT);
    while (at < html.length() && !is('>')) {
      if (blank() || is('/')) {
        at++;
      } else {
        attribute(change);
      }
    }
    at = Math.min(at + 1, html.length());
    if (RAW.contains(element)) {
      skipContent(element);
    }
  }

  private void attribute(BinaryOperator<String> change) {
    int nameStart = at;
    // A name may begin with an equals sign, and is not ended by it there.
    at++;
    while (at < html.length() && !blank() && !is('/') && !is('>') && !is('=')) {
      at++;
    }
    String name = html.substring(nameStart, at);
    skipBlanks();
    if (at == html.length() || !is('=')) {
      return;
    }
    at++;
    skipBlanks();
    if (at == html.length() || is('>')) {
      return;
    }
    int start = at;
    int end;
    if (is('"') || is('\'')) {
      start = at + 1;
      end = html.indexOf(html.charAt(at), start);
      end = end < 0 ? html.length() : end;
      at = Math.min(end + 1, html.length());
    } else {
      while (at < html.length() && !blank() && !is('>')) {
        at++;
      }
      end = at;
    }
    String value = html.substring(start, end);
    String changed = change.apply(name, value);
    if (!changed.equals(value)) {
      out.append(html, copied, start).append(changed);
      copied = end;
    }
  }

  private void skipContent(String element) {
    String end = "</" + element;
    for (int i = html.indexOf("</", at); i >= 0; i = html.indexOf("</", i + 2)) {
      if (html.regionMatches(true, i, end, 0, end.length())) {
        at = i;
        return;
      }
    }
    at = html.length();
  }

  private void skipBlanks() {
    while (at < html.length() && blank()) {
      at++;
    }
  }

  private boolean blank() {
    return " \t\n\f\r".indexOf(html.charAt(at)) >= 0;
  }

  private boolean is(char c) {
    return html.charAt(at) == c;
  }

  private static boolean letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
