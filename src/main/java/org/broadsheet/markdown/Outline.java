package org.broadsheet.markdown;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Turns the levels that headings were written with into those of the page. The first is a level 2;
 * one that was written deeper than the heading above it is one level deeper, however many {@code #}
 * were skipped; headings written alike under the same heading stay alike. None is deeper than 6.
 */
final class Outline {

  private record Step(int written, int level) {}

  private final Deque<Step> open = new ArrayDeque<>();

  /** The level on the page of the next heading, 2 to 6, by the level it was written with. */
  int level(int written) {
    while (!open.isEmpty() && open.peek().written() >= written) {
      open.pop();
    }
    int level = open.isEmpty() ? 2 : Math.min(6, open.peek().level() + 1);
    open.push(new Step(written, level));
    return level;
  }
}
