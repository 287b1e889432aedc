package org.broadsheet.check.fix;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Problems;
import org.broadsheet.yaml.YamlMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts spaces where tabs keep a file from being read. Only tabs that the reader complains of are
 * touched; tabs inside of texts stay.
 */
final class TabMender {

  /** How wide a tab may be meant to be. */
  private static final List<Integer> WIDTHS = List.of(2, 4, 8);

  private static final int MOST_TABS = 500;

  private final Sheet sheet;
  private final ZoneId zone;

  TabMender(Sheet sheet, ZoneId zone) {
    this.sheet = sheet;
    this.zone = zone;
  }

  /** A text without the tabs, its values, and where the tabs were. */
  record Mended(FileText text, YamlMap fields, List<Change> changes) {}

  /**
   * Mends a text that cannot be read.
   *
   * @return null where tabs are not the cause, or where it depends on their width what is read
   */
  @Nullable Mended mend(FileText text) {
    Mended found = null;
    for (int width : WIDTHS) {
      Mended mended = mend(text, width);
      if (mended == null) {
        continue;
      }
      if (found != null && !meaning(found).equals(meaning(mended))) {
        return null;
      }
      found = found == null ? mended : found;
    }
    return found;
  }

  private List<Object> meaning(Mended mended) {
    return new Meaning(zone, Map.of()).of(mended.fields(), sheet.keys());
  }

  private @Nullable Mended mend(FileText text, int width) {
    FileText now = text;
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < MOST_TABS; i++) {
      Problems problems = new Problems();
      YamlMap fields = sheet.fields().read(now.plain(), problems);
      if (fields != null) {
        return changes.isEmpty() ? null : new Mended(now, fields, changes);
      }
      Location tab = tab(problems);
      int at = tab == null ? -1 : now.offset(tab);
      if (tab == null || at < 0 || !now.raw().startsWith("\t", at)) {
        return null;
      }
      now = now.with(spaced(now.raw(), at, width));
      changes.add(new Change(tab, "a tab", "spaces"));
    }
    return null;
  }

  private static @Nullable Location tab(Problems problems) {
    return problems.sorted().stream()
        .filter(problem -> problem.id().equals("yaml-tab-used"))
        .map(Problem::location)
        .findFirst()
        .orElse(null);
  }

  /** Tabs before the first word of a line become that many spaces each; others become one. */
  private static String spaced(String raw, int at, int width) {
    int end = at;
    while (raw.startsWith("\t", end)) {
      end++;
    }
    int start = Math.max(raw.lastIndexOf('\n', at), raw.lastIndexOf('\r', at)) + 1;
    boolean indents = raw.substring(start, at).isBlank();
    String spaces = " ".repeat(indents ? width * (end - at) : 1);
    return raw.substring(0, at) + spaces + raw.substring(end);
  }
}
