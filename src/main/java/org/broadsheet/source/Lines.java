package org.broadsheet.source;

/** A line of a text, from which one goes on to the next. */
final class Lines {

  private final String text;
  private int number = 1;
  private int start;
  private int end;

  Lines(String text) {
    this.text = text;
    this.end = endFrom(0);
  }

  private int endFrom(int from) {
    int feed = text.indexOf('\n', from);
    return feed < 0 ? text.length() : feed;
  }

  /** Whether the last line has been passed. */
  boolean atEnd() {
    return start > text.length();
  }

  void next() {
    start = end + 1;
    end = endFrom(start);
    number++;
  }

  /** Counted from 1. */
  int number() {
    return number;
  }

  /** Where it begins; at the end, the end of the text. */
  int start() {
    return Math.min(start, text.length());
  }

  /** Without its end. */
  String text() {
    return text.substring(start(), end);
  }

  /** Whether it begins with a hyphen or with one of the dashes that programs make of hyphens. */
  boolean startsWithDash() {
    char first = start < end ? text.charAt(start) : ' ';
    return first == '-' || (first >= '\u2010' && first <= '\u2015') || first == '\u2212';
  }

  boolean isBlank() {
    for (int i = start; i < end; i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is three hyphens, with nothing but blanks behind them. */
  boolean isFence() {
    int i = start + 3;
    while (i < end && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i == end && text.startsWith("---", start);
  }
}
