package org.broadsheet.markdown;

import java.util.HashMap;
import java.util.Map;

/** Finds the runs of back-ticks that close code in one paragraph. */
final class CodeTicks {

  private final String text;
  private final Map<Integer, Integer> lastOfLength = new HashMap<>();
  private boolean known;

  CodeTicks(String text) {
    this.text = text;
  }

  /** Where the run of back-ticks that begins here ends. */
  int runEnd(int start) {
    int i = start;
    while (i < text.length() && text.charAt(i) == '`') {
      i++;
    }
    return i;
  }

  /** Where the next run of the same length begins; -1 where there is none. */
  int closing(int runEnd, int length) {
    // Knowing the last run of each length keeps a paragraph of lone back-ticks from being
    // searched to its end again and again.
    if (!known) {
      note();
    }
    if (lastOfLength.getOrDefault(length, -1) < runEnd) {
      return -1;
    }
    int i = text.indexOf('`', runEnd);
    while (runEnd(i) - i != length) {
      i = text.indexOf('`', runEnd(i));
    }
    return i;
  }

  private void note() {
    int i = text.indexOf('`');
    while (i >= 0) {
      int end = runEnd(i);
      lastOfLength.put(end - i, i);
      i = text.indexOf('`', end);
    }
    known = true;
  }
}
