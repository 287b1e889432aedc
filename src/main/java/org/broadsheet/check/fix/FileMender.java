package org.broadsheet.check.fix;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.problem.Problems;
import org.broadsheet.yaml.YamlMap;
import org.jspecify.annotations.Nullable;

/** Mends one file: finds the edits, and keeps those that are proven to change nothing else. */
final class FileMender {

  private final ZoneId zone;

  FileMender(ZoneId zone) {
    this.zone = zone;
  }

  /** The file as it could be, or null where there is nothing to mend. */
  @Nullable MendedFile mend(Sheet sheet, byte[] bytes) {
    FileText text = FileText.of(bytes, sheet.path());
    if (text == null) {
      return null;
    }
    List<Change> changes = new ArrayList<>();
    YamlMap fields = sheet.fields().read(text.plain(), new Problems());
    if (fields == null) {
      TabMender.Mended spaced = new TabMender(sheet, zone).mend(text);
      if (spaced == null) {
        return null;
      }
      text = spaced.text();
      fields = spaced.fields();
      changes.addAll(spaced.changes());
    }
    List<Edit> edits = new EditFinder(text, zone).find(fields, sheet.keys());
    Proof proof = new Proof(sheet, zone, text, fields);
    List<Edit> proven = edits.isEmpty() || proof.holds(edits) ? edits : proven(edits, proof);
    for (Edit edit : proven) {
      changes.add(new Change(edit.place(), edit.written(), edit.better()));
    }
    List<Change> declined =
        edits.stream()
            .filter(edit -> !proven.contains(edit))
            .map(edit -> new Change(edit.place(), edit.written(), edit.better()))
            .toList();
    byte[] after = text.with(Edit.apply(text.raw(), proven)).bytes();
    return changes.isEmpty() && declined.isEmpty()
        ? null
        : new MendedFile(sheet.path(), sheet.file(), bytes, after, changes, declined);
  }

  /** The edits that can be made one after the other, without those that cannot. */
  private static List<Edit> proven(List<Edit> edits, Proof proof) {
    List<Edit> proven = new ArrayList<>();
    for (Edit edit : edits) {
      proven.add(edit);
      if (!proof.holds(proven)) {
        proven.remove(edit);
      }
    }
    return proven;
  }
}
