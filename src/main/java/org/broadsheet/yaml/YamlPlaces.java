package org.broadsheet.yaml;

import java.util.Arrays;
import org.broadsheet.problem.Location;
import org.yaml.snakeyaml.error.Mark;

/** Turns the parser's marks, which count code points, into places of the file. */
final class YamlPlaces {

  private final String text;
  private final String path;
  private final int firstLine;
  private final int[] lineStarts;
  private final int[] charOfCodePoint;

  YamlPlaces(String text, String path, int firstLine) {
    this.text = text;
    this.path = path;
    this.firstLine = firstLine;
    this.lineStarts = lineStarts(text);
    int count = text.codePointCount(0, text.length());
    charOfCodePoint = new int[count == text.length() ? 0 : count + 1];
    for (int i = 0, at = 0; i < charOfCodePoint.length; i++) {
      charOfCodePoint[i] = at;
      at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 0;
    }
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[32];
    int count = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = i + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  /** Where in the text a mark stands, counted in characters from 0. */
  int offset(Mark mark) {
    int index = Math.max(0, mark.getIndex());
    if (charOfCodePoint.length > 0) {
      return charOfCodePoint[Math.min(index, charOfCodePoint.length - 1)];
    }
    return Math.min(index, text.length());
  }

  /** The line of an offset, counted from 0 within the text. */
  int row(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** How many lines the text has. */
  int rows() {
    return lineStarts.length;
  }

  /** Where a line of the text begins. */
  int start(int row) {
    return lineStarts[row];
  }

  /** A line of the text without its end. */
  String line(int row) {
    return text.substring(lineStarts[row], end(row));
  }

  private int end(int row) {
    return row + 1 < lineStarts.length ? lineStarts[row + 1] - 1 : text.length();
  }

  /** Whether nothing but blanks stands between an offset and a {@code #}. */
  boolean isBeforeNote(int offset) {
    int at = offset;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at < text.length() && text.charAt(at) == '#';
  }

  /** Where the last opening bracket or brace stands, at an offset or before it, or -1. */
  int bracketBefore(int offset) {
    return Math.max(text.lastIndexOf('[', offset), text.lastIndexOf('{', offset));
  }

  /** The line of the file that a line of the text is. */
  int fileLine(int row) {
    return firstLine + row;
  }

  /** The place between two offsets, cut at the end of the first line. */
  Location between(int start, int end) {
    int row = row(start);
    int lineEnd = end(row);
    while (lineEnd > lineStarts[row] && Character.isWhitespace(text.charAt(lineEnd - 1))) {
      lineEnd--;
    }
    int column = start - lineStarts[row] + 1;
    return Location.at(path, fileLine(row), column, Math.min(end, lineEnd) - start);
  }

  /** The place between two marks, cut at the end of the first line. */
  Location between(Mark start, Mark end) {
    return between(offset(start), offset(end));
  }

  /** A stretch of one line, from and to counted from 0. */
  Location inRow(int row, int from, int to) {
    return Location.at(path, fileLine(row), from + 1, to - from);
  }
}
