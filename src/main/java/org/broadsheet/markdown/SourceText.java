package org.broadsheet.markdown;

import java.util.Arrays;
import org.broadsheet.problem.Location;

/** The Markdown as it stands in its file: knows the place of every character. */
final class SourceText {

  private final String text;
  private final String path;
  private final int firstLine;
  private final int[] lineStarts;

  /**
   * @param text the Markdown, with {@code \n} line ends
   * @param path its file, relative to the site
   * @param firstLine the number of its first line in that file
   */
  SourceText(String text, String path, int firstLine) {
    this.text = text;
    this.path = path;
    this.firstLine = firstLine;
    this.lineStarts = lineStarts(text);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = i + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  String text() {
    return text;
  }

  int lineCount() {
    return lineStarts.length;
  }

  /** Where the line of this index (from 0) begins. */
  int lineStart(int index) {
    return lineStarts[index];
  }

  /** Where the line of this index (from 0) ends, without its line end. */
  int lineEnd(int index) {
    return index + 1 < lineStarts.length ? lineStarts[index + 1] - 1 : text.length();
  }

  /** The place of a line, by its index from 0. */
  Location line(int index) {
    return Location.line(path, firstLine + index);
  }

  /** The place of some characters; never longer than the rest of their line. */
  Location at(int offset, int length) {
    int index = lineIndex(offset);
    int inLine = Math.min(length, Math.max(1, lineEnd(index) - offset));
    return Location.at(path, firstLine + index, offset - lineStarts[index] + 1, inLine);
  }

  /** The place of the whole line that holds a character. */
  Location lineOf(int offset) {
    return line(lineIndex(offset));
  }

  private int lineIndex(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found : -found - 2;
  }
}
