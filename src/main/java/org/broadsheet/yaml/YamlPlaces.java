package org.broadsheet.yaml;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.problem.Location;
import org.yaml.snakeyaml.error.Mark;

/** Turns the parser's marks, which count code points, into places of the file. */
final class YamlPlaces {

  private final String text;
  private final String path;
  private final int firstLine;
  private final List<Integer> lineStarts = new ArrayList<>();
  private final int[] charOfCodePoint;

  YamlPlaces(String text, String path, int firstLine) {
    this.text = text;
    this.path = path;
    this.firstLine = firstLine;
    lineStarts.add(0);
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        lineStarts.add(i + 1);
      }
    }
    int count = text.codePointCount(0, text.length());
    charOfCodePoint = new int[count == text.length() ? 0 : count + 1];
    for (int i = 0, at = 0; i < charOfCodePoint.length; i++) {
      charOfCodePoint[i] = at;
      at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 0;
    }
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
    int low = 0;
    int high = lineStarts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (lineStarts.get(middle) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** How many lines the text has. */
  int rows() {
    return lineStarts.size();
  }

  /** Where a line of the text begins. */
  int start(int row) {
    return lineStarts.get(row);
  }

  /** A line of the text without its end. */
  String line(int row) {
    int end = row + 1 < lineStarts.size() ? lineStarts.get(row + 1) - 1 : text.length();
    return text.substring(lineStarts.get(row), end);
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
    int lineEnd = lineStarts.get(row) + line(row).stripTrailing().length();
    int column = start - lineStarts.get(row) + 1;
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
