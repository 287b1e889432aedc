package org.broadsheet.check.fix;

import org.broadsheet.problem.Location;
import org.broadsheet.yaml.YamlKey;
import org.broadsheet.yaml.YamlText;
import org.jspecify.annotations.Nullable;

/** Finds the very characters of a file that a key or a value is made of. */
final class Stretches {

  private final FileText file;

  Stretches(FileText file) {
    this.file = file;
  }

  /** The edit of a value, whose quotes and the blanks inside them stay; null where in doubt. */
  @Nullable Edit value(YamlText value, String better) {
    return text(value.text(), value.location(), better, null);
  }

  /**
   * The edit of a text that stands at a place as it is, on one line, plain or in quotes.
   *
   * @param guess the key that it is taken for, or null
   * @return null where it is written in another way
   */
  @Nullable Edit text(String written, Location place, String better, @Nullable YamlKey guess) {
    String raw = file.raw();
    int offset = file.offset(place);
    String core = written.strip();
    if (offset < 0 || offset >= raw.length() || core.isEmpty()) {
      return null;
    }
    char first = raw.charAt(offset);
    boolean quoted = first == '"' || first == '\'';
    int start = offset + (quoted ? 1 : 0);
    int end = start + written.length();
    boolean asItIs =
        core.chars().noneMatch(c -> c == '\n' || c == '\r' || c == '\\')
            && raw.startsWith(written, start)
            && (quoted ? raw.startsWith(String.valueOf(first), end) : endsAt(raw, end));
    if (!asItIs || (quoted && written.indexOf(first) >= 0)) {
      return null;
    }
    int from = start + written.indexOf(core);
    return new Edit(from, from + core.length(), core, better, place, guess);
  }

  /** Whether a plain text can end here; one that goes on on the next line is longer than it. */
  private static boolean endsAt(String raw, int end) {
    return end >= raw.length() || " \t\r\n:,]}".indexOf(raw.charAt(end)) >= 0;
  }
}
