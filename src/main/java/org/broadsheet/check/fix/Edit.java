package org.broadsheet.check.fix;

import java.util.Comparator;
import java.util.List;
import org.broadsheet.problem.Location;
import org.broadsheet.yaml.YamlKey;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a file's text, and what is to stand there instead.
 *
 * @param start where it begins, counted in UTF-16 units from 0
 * @param end where it ends, exclusive
 * @param written what stands there
 * @param better what is to stand there
 * @param place of the key or the value that it is in
 * @param guess the key that a misspelt one is taken for; null where there is nothing to guess
 */
record Edit(
    int start, int end, String written, String better, Location place, @Nullable YamlKey guess) {

  private static final Comparator<Edit> ORDER = Comparator.comparingInt(Edit::start);

  /** A text with edits made in it, which must not overlap. */
  static String apply(String text, List<Edit> edits) {
    StringBuilder result = new StringBuilder(text.length() + 16);
    int done = 0;
    for (Edit edit : edits.stream().sorted(ORDER).toList()) {
      if (edit.start() < done) {
        throw new IllegalArgumentException("edits overlap at " + edit.place());
      }
      result.append(text, done, edit.start()).append(edit.better());
      done = edit.end();
    }
    return result.append(text, done, text.length()).toString();
  }
}
