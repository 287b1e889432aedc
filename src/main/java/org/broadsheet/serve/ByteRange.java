package org.broadsheet.serve;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a file that a browser asks for (RFC 9110, section 14), such as a stretch of a film.
 *
 * @param first the first byte, counted from 0
 * @param last the last byte
 */
record ByteRange(long first, long last) {

  /** What no file can satisfy. */
  static final ByteRange IMPOSSIBLE = new ByteRange(0, -1);

  private static final Pattern UNIT = Pattern.compile("\\s*bytes\\s*=(.*)");

  /** More digits than a file has bytes are not read as a number. */
  private static final Pattern ONE = Pattern.compile("\\s*(\\d{0,18})-(\\d{0,18})\\s*");

  /**
   * What is asked for of a file, {@link #IMPOSSIBLE} where the file does not have it or nobody
   * could understand it, or null where all of it is to be sent: nothing is asked for, or several
   * parts, or parts of another kind than bytes.
   *
   * @param lines the values of the header field {@code Range}
   * @param length of the file in bytes
   */
  static @Nullable ByteRange of(List<String> lines, long length) {
    if (lines.size() != 1) {
      return null;
    }
    Matcher unit = UNIT.matcher(lines.get(0).toLowerCase(Locale.ROOT));
    if (!unit.matches() || unit.group(1).indexOf(',') >= 0) {
      return null;
    }
    Matcher one = ONE.matcher(unit.group(1));
    if (!one.matches()) {
      return IMPOSSIBLE;
    }
    String from = one.group(1);
    String to = one.group(2);
    if (from.isEmpty()) {
      return to.isEmpty() ? IMPOSSIBLE : fromEnd(Long.parseLong(to), length);
    }
    long first = Long.parseLong(from);
    long last = to.isEmpty() ? Long.MAX_VALUE : Long.parseLong(to);
    boolean possible = first <= last && first < length;
    return possible ? new ByteRange(first, Math.min(last, length - 1)) : IMPOSSIBLE;
  }

  private static ByteRange fromEnd(long count, long length) {
    boolean possible = count > 0 && length > 0;
    return possible ? new ByteRange(Math.max(0, length - count), length - 1) : IMPOSSIBLE;
  }

  /** How many bytes it has. */
  long count() {
    return last - first + 1;
  }
}
