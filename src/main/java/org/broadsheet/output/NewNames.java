package org.broadsheet.output;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names that no manifest has yet, and that do not fall on each other on any system. They are kept
 * as bytes, for there may be a million. Safe to use from many threads.
 */
final class NewNames {

  private final List<byte[]> names = new ArrayList<>();
  private final NameTable table = new NameTable();

  /** Adds the name of a file; null where it falls on none, else it is not added. */
  @Nullable Collision add(String file) {
    String folded = OutputName.folded(file);
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    byte[] foldedBytes = folded.getBytes(StandardCharsets.UTF_8);
    synchronized (this) {
      Collision collision = collision(file, folded);
      String folder = OutputName.parent(folded);
      boolean known = false;
      while (collision == null && !known && !folder.isEmpty()) {
        String other = find(folder);
        known = other != null && other.endsWith("/");
        if (known) {
          break;
        }
        collision = other == null ? null : Collision.of(file, other);
        folder = OutputName.parent(folder);
      }
      if (collision == null) {
        table.add(foldedBytes, depth(folder), names.size());
        names.add(bytes);
      }
      return collision;
    }
  }

  private @Nullable Collision collision(String file, String folded) {
    String other = find(folded);
    return other == null ? null : Collision.of(file, other);
  }

  /** What has this folded name: a file as it is, a folder with a slash at its end; or null. */
  private @Nullable String find(String folded) {
    for (int value : table.values(folded)) {
      String name = new String(names.get(value >>> 1), StandardCharsets.UTF_8);
      if ((value & 1) == 1) {
        name = FoldedNames.top(name, depth(folded) - 1);
      }
      if (OutputName.folded(name).equals(folded)) {
        return (value & 1) == 1 ? name + "/" : name;
      }
    }
    return null;
  }

  /** How many folders a name is made of, itself included; none for the output folder itself. */
  private static int depth(String folder) {
    return folder.isEmpty() ? 0 : (int) folder.chars().filter(c -> c == '/').count() + 1;
  }
}
