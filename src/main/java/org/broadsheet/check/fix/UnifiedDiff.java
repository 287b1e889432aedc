package org.broadsheet.check.fix;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;

/** The difference of two texts as a unified diff. */
final class UnifiedDiff {

  private static final int CONTEXT = 3;
  private static final String UNENDED = "\n\\ No newline at end of file";

  private UnifiedDiff() {}

  /**
   * The difference, with the file's path in its head as version control writes it; empty where the
   * texts are the same. Carriage returns stay, so that a patch fits the file.
   */
  static String of(String path, String before, String after) {
    if (before.equals(after)) {
      return "";
    }
    List<String> old = lines(before);
    // A patch program takes what stands behind a space for the time of the file.
    String tab = path.indexOf(' ') >= 0 ? "\t" : "";
    List<String> lines =
        UnifiedDiffUtils.generateUnifiedDiff(
            "a/" + path + tab, "b/" + path + tab, old, DiffUtils.diff(old, lines(after)), CONTEXT);
    return String.join("\n", lines) + "\n";
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int last = lines.size() - 1;
    String end = lines.remove(last);
    if (!end.isEmpty()) {
      lines.add(end + UNENDED);
    }
    return lines;
  }
}
