package org.broadsheet.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The addresses that a text defines under a label, such as {@code [ferry]: /ferry/ "Title"}. */
final class Definitions {

  /** An address and its title, which is {@link BasedSequence#NULL} where there is none. */
  record Definition(BasedSequence url, BasedSequence title) {}

  private final Map<String, Definition> byLabel = new HashMap<>();

  /** The definition of a label, or null. */
  @Nullable Definition get(String label) {
    return byLabel.isEmpty() ? null : byLabel.get(normal(label));
  }

  /** Whether a first line can be that of a definition; most paragraphs need no closer look. */
  static boolean mayBegin(BasedSequence line) {
    String text = line.toString();
    int label = LinkParts.skipBlanks(text, 0);
    return label < text.length() && text.charAt(label) == '[';
  }

  /**
   * Takes the definitions at the start of a paragraph.
   *
   * @return where the rest of the paragraph begins
   */
  int take(BasedSequence paragraph) {
    String text = paragraph.toString();
    int done = 0;
    while (true) {
      int end = one(text, done, paragraph);
      if (end < 0) {
        return done;
      }
      done = end;
    }
  }

  private int one(String text, int start, BasedSequence paragraph) {
    int label = LinkParts.skipBlanks(text, start);
    int labelEnd = LinkParts.labelEnd(text, label);
    if (labelEnd < 0 || labelEnd >= text.length() || text.charAt(labelEnd) != ':') {
      return -1;
    }
    String name = normal(text.substring(label + 1, labelEnd - 1));
    int url = afterOneLineEnd(text, labelEnd + 1);
    int urlEnd = LinkParts.destinationEnd(text, url);
    if (name.isEmpty() || urlEnd <= url) {
      return -1;
    }
    int end = lineEnd(text, urlEnd);
    int title = afterOneLineEnd(text, urlEnd);
    int titleEnd = title > urlEnd ? LinkParts.titleEnd(text, title) : -1;
    int endWithTitle = titleEnd < 0 ? -1 : lineEnd(text, titleEnd);
    if (endWithTitle < 0 && end < 0) {
      return -1;
    }
    int inset = text.charAt(url) == '<' ? 1 : 0;
    BasedSequence address = paragraph.subSequence(url + inset, urlEnd - inset);
    BasedSequence words =
        endWithTitle < 0 ? BasedSequence.NULL : paragraph.subSequence(title + 1, titleEnd - 1);
    byLabel.putIfAbsent(name, new Definition(address, words));
    return endWithTitle < 0 ? end : endWithTitle;
  }

  private static int afterOneLineEnd(String text, int from) {
    int i = LinkParts.skipBlanks(text, from);
    return i < text.length() && text.charAt(i) == '\n' ? LinkParts.skipBlanks(text, i + 1) : i;
  }

  /** Where the next line begins if nothing but blanks is left of this one; else -1. */
  private static int lineEnd(String text, int from) {
    int i = LinkParts.skipBlanks(text, from);
    if (i >= text.length()) {
      return i;
    }
    return text.charAt(i) == '\n' ? i + 1 : -1;
  }

  /** Labels are alike if they differ in case and space only. */
  private static String normal(String label) {
    return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
  }
}
