package org.broadsheet.check.fix;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A file of the site as it is, and as it would be mended; nothing is written yet. */
public final class MendedFile {

  private final String path;
  private final Path file;
  private final byte[] before;
  private final byte[] after;
  private final List<Change> changes;
  private final List<Change> declined;

  MendedFile(
      String path,
      Path file,
      byte[] before,
      byte[] after,
      List<Change> changes,
      List<Change> declined) {
    this.path = path;
    this.file = file;
    this.before = before.clone();
    this.after = after.clone();
    this.changes = List.copyOf(changes);
    this.declined = List.copyOf(declined);
  }

  /** Its path, relative to the site's folder. */
  public String path() {
    return path;
  }

  /** What is mended, in the order of the text; possibly nothing. */
  public List<Change> changes() {
    return changes;
  }

  /** What looked as if it could be mended, but would make the file say something else. */
  public List<Change> declined() {
    return declined;
  }

  /** Whether there is anything to write. */
  public boolean isChanged() {
    return !Arrays.equals(before, after);
  }

  /** The changes as a unified diff, which patch programs understand; empty where there are none. */
  public String diff() {
    return UnifiedDiff.of(
        path,
        new String(before, StandardCharsets.UTF_8),
        new String(after, StandardCharsets.UTF_8));
  }

  Path file() {
    return file;
  }

  byte[] before() {
    return before.clone();
  }

  byte[] after() {
    return after.clone();
  }
}
