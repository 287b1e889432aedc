package org.broadsheet.check.fix;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Problems;
import org.broadsheet.yaml.YamlKey;
import org.broadsheet.yaml.YamlMap;
import org.jspecify.annotations.Nullable;

/** Proves that a file says the same after edits as before, by reading it again. */
final class Proof {

  private final Sheet sheet;
  private final ZoneId zone;
  private final FileText text;
  private final YamlMap fields;
  private @Nullable Reading before;

  /** What a reader makes of a text: a value, or none, and complaints. */
  private record Reading(@Nullable Record value, Set<String> complaints) {}

  Proof(Sheet sheet, ZoneId zone, FileText text, YamlMap fields) {
    this.sheet = sheet;
    this.zone = zone;
    this.text = text;
    this.fields = fields;
  }

  /**
   * Whether the keys and values mean the same with these edits, and all that is read of the file is
   * the same. Where a misspelt key becomes the key that was meant, the value is another one; then
   * there must be a value still, and nothing new to complain of.
   */
  boolean holds(List<Edit> edits) {
    String edited = text.with(Edit.apply(text.raw(), edits)).plain();
    YamlMap after = sheet.fields().read(edited, new Problems());
    if (after == null) {
      return false;
    }
    Map<Location, YamlKey> guessed = new HashMap<>();
    for (Edit edit : edits) {
      if (edit.guess() != null) {
        guessed.put(edit.place(), edit.guess());
      }
    }
    List<Object> meant = new Meaning(zone, guessed).of(fields, sheet.keys());
    if (!meant.equals(new Meaning(zone, Map.of()).of(after, sheet.keys()))) {
      return false;
    }
    Reading was = before == null ? reading(text.plain()) : before;
    before = was;
    Reading is = reading(edited);
    boolean same =
        guessed.isEmpty()
            ? Sameness.of(was.value(), is.value())
            : was.value() == null || is.value() != null;
    return same && was.complaints().containsAll(is.complaints());
  }

  private Reading reading(String plain) {
    Problems problems = new Problems();
    Record value = sheet.value().read(plain, problems);
    Set<String> complaints = new HashSet<>();
    for (Problem problem : problems.sorted()) {
      // Columns move with the edits; lines do not.
      complaints.add(
          problem.location().line() + problem.severity().word() + problem.id() + problem.message());
    }
    return new Reading(value, complaints);
  }
}
