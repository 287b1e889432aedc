package org.broadsheet.check;

import org.broadsheet.problem.Location;
import org.broadsheet.problem.Passage;
import org.broadsheet.source.RawCopy;
import org.broadsheet.yaml.YamlText;

/**
 * The words behind a key, with their places: quotation marks, escapes, indents and folded lines do
 * not count.
 */
final class KeyWords {

  private KeyWords() {}

  /** The passage of a value; what cannot be found again in the file has the place of the value. */
  static Passage of(YamlText value, RawCopy raw) {
    Location place = value.location();
    String file = raw.text();
    String words = value.text();
    Passage.Setter passage = new Passage.Setter();
    int line = place.line();
    int at = start(file, line) + Math.max(0, place.column() - 1);
    int lineStart = start(file, line);
    if (value.firstLine() > line) {
      line = value.firstLine();
      lineStart = start(file, line);
      at = lineStart;
    }
    int done = 0;
    while (done < words.length()) {
      char wanted = words.charAt(done);
      if (Character.isWhitespace(wanted)) {
        passage.add(String.valueOf(wanted), Location.at(raw.path(), line, at - lineStart + 1, 1));
        done++;
        continue;
      }
      while (at < file.length() && file.charAt(at) != wanted) {
        if (file.charAt(at) == '\n') {
          line++;
          lineStart = at + 1;
        }
        at++;
      }
      if (at >= file.length()) {
        return new Passage.Setter().add(words, place).set();
      }
      int run = run(words, done, file, at);
      passage.add(
          words.substring(done, done + run),
          Location.at(raw.path(), line, at - lineStart + 1, run));
      at += run;
      done += run;
    }
    return passage.set();
  }

  /** How many characters, up to the end of a line, are the same in the words and in the file. */
  private static int run(String words, int done, String file, int at) {
    int length = 1;
    while (done + length < words.length()
        && at + length < file.length()
        && words.charAt(done + length) != '\n'
        && words.charAt(done + length) == file.charAt(at + length)) {
      length++;
    }
    return length;
  }

  private static int start(String file, int line) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      int end = file.indexOf('\n', start);
      if (end < 0) {
        return start;
      }
      start = end + 1;
    }
    return start;
  }
}
