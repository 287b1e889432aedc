package org.broadsheet.problem;

import java.util.ArrayList;
import java.util.List;

/**
 * Words as they stand in a file: a text that knows the place of each of its characters. Where
 * something stands among the words that is none, such as markup, code or a picture, the text holds
 * one {@link #MARK}; where a line ends, a line feed.
 */
public final class Passage {

  /** Stands for what is no word; nobody writes it. */
  public static final char MARK = '\uFFFC';

  private final String text;
  private final List<Piece> pieces;

  private Passage(String text, List<Piece> pieces) {
    this.text = text;
    this.pieces = pieces;
  }

  /** A stretch of one line, and where in the text it begins. */
  private record Piece(int start, Location place) {

    /** The column of a character of the text, or that behind the last one. */
    int column(int index) {
      return place.column() + Math.min(index - start, place.length());
    }
  }

  /** The words. */
  public String text() {
    return text;
  }

  /**
   * Where some of the words stand, as far as their first line goes.
   *
   * @param start the index of their first character
   * @param end the index behind their last one
   */
  public Location at(int start, int end) {
    int index = indexOf(start);
    Piece first = pieces.get(index);
    Piece last = first;
    for (int i = index + 1; i < pieces.size() && pieces.get(i).start() < end; i++) {
      Piece next = pieces.get(i);
      if (next.place().line() != first.place().line()) {
        return at(first.place(), first.column(start), last.column(Integer.MAX_VALUE));
      }
      last = text.charAt(next.start()) == '\n' ? last : next;
    }
    return at(first.place(), first.column(start), last.column(end));
  }

  private static Location at(Location line, int column, int end) {
    return line.column() == 0 ? line : Location.at(line.path(), line.line(), column, end - column);
  }

  private int indexOf(int start) {
    int low = 0;
    int high = pieces.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (pieces.get(middle).start() <= start) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Gathers the words of a passage. */
  public static final class Setter {

    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();

    /** Adds words that stand in one line without a gap. */
    public Setter add(CharSequence words, Location place) {
      if (!words.isEmpty()) {
        pieces.add(new Piece(text.length(), place));
        text.append(words);
      }
      return this;
    }

    /** Whether nothing but marks and space has been added. */
    public boolean isBlank() {
      return text.chars().allMatch(c -> c == MARK || Character.isWhitespace(c));
    }

    /** The passage. */
    public Passage set() {
      return new Passage(text.toString(), List.copyOf(pieces));
    }
  }
}
