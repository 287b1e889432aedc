package org.broadsheet.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the addresses that a text holds without any markup: web addresses and e-mail. */
final class BareLinks {

  private static final String TRAILING = "?!.,:;*_~'\"”’»“…";

  /** An address in a text, from {@code start} to before {@code end}; {@code href} is its target. */
  record Found(int start, int end, String href) {}

  private BareLinks() {}

  /** The addresses in a text, in order, not overlapping. */
  static List<Found> in(String text) {
    boolean any = text.indexOf("://") >= 0 || text.indexOf('@') > 0 || text.indexOf("www.") >= 0;
    if (!any) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      Found link = null;
      char c = text.charAt(i);
      if (c == ':' && text.startsWith("://", i)) {
        link = web(text, i, done);
      } else if (c == 'w' && text.startsWith("www.", i)) {
        link = www(text, i);
      } else if (c == '@') {
        link = mail(text, i, done);
      }
      if (link != null) {
        found.add(link);
        done = link.end();
        i = done - 1;
      }
    }
    return found;
  }

  private static @Nullable Found web(String text, int colon, int from) {
    int start = text.startsWith("https", colon - 5) ? colon - 5 : colon - 4;
    boolean web = start >= from && text.startsWith("http", start);
    if (!web || !standsFree(text, start)) {
      return null;
    }
    int end = end(text, colon + 3);
    boolean host = end > colon + 3 && Character.isLetterOrDigit(text.charAt(colon + 3));
    return host ? new Found(start, end, text.substring(start, end)) : null;
  }

  private static @Nullable Found www(String text, int start) {
    int end = end(text, start + 4);
    boolean host = end > start + 4 && text.substring(start + 4, end).indexOf('.') > 0;
    return host && standsFree(text, start)
        ? new Found(start, end, "http://" + text.substring(start, end))
        : null;
  }

  private static @Nullable Found mail(String text, int at, int from) {
    int start = at;
    while (start > from && isMailName(text.charAt(start - 1))) {
      start--;
    }
    int end = at + 1;
    int dot = -1;
    while (end < text.length() && isHostName(text.charAt(end))) {
      if (text.charAt(end) == '.') {
        dot = end;
      }
      end++;
    }
    while (end > at + 1 && ".-_".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
      dot = text.lastIndexOf('.', end - 1);
    }
    boolean address = start < at && dot > at + 1 && dot < end - 1 && standsFree(text, start);
    return address && text.charAt(start) != '.'
        ? new Found(start, end, "mailto:" + text.substring(start, end))
        : null;
  }

  private static boolean standsFree(String text, int start) {
    return start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
  }

  /** An address ends at a space, and not with the punctuation of the sentence around it. */
  private static int end(String text, int from) {
    int end = from;
    int open = 0;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (Character.isWhitespace(c) || c == '<' || c == '>' || c == '"' || c == '\u00A0') {
        break;
      }
      if (c == '(') {
        open++;
      } else if (c == ')' && --open < 0) {
        break;
      }
      end++;
    }
    while (end > from && TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static boolean isMailName(char c) {
    return isHostName(c) || c == '+';
  }

  private static boolean isHostName(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '.'
        || c == '-'
        || c == '_';
  }
}
