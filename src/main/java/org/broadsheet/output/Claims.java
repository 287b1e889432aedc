package org.broadsheet.output;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * The names that a build has given out, so that no two files fall on each other on any system. The
 * names of the manifest went together before, so each costs one bit; a new name is compared with
 * the other new ones, and with those of the manifest that it could fall on. Safe to use from many
 * threads.
 */
final class Claims {

  private final Manifest before;
  private final FoldedNames folded;
  private final Marks known;
  private final Marks contested;

  /** By the index of a file of the manifest, a new name that cannot stand beside it. */
  private final ConcurrentMap<Integer, Collision> contests = new ConcurrentHashMap<>();

  private final NewNames fresh = new NewNames();

  Claims(Manifest before, FoldedNames folded) {
    this.before = before;
    this.folded = folded;
    this.known = new Marks(before.size());
    this.contested = new Marks(before.size());
  }

  /** Which files of the manifest were claimed. */
  Marks known() {
    return known;
  }

  /** Takes a name of the manifest; null where it was free. */
  @Nullable Collision claim(int index) {
    if (!known.set(index)) {
      return Collision.of(before.file(index), before.file(index));
    }
    // After the mark is set, so that of two names that are claimed at once one sees the other.
    return contested.isSet(index) ? contests.get(index) : null;
  }

  /** Takes a name that the manifest does not have; null where it was free. */
  @Nullable Collision claim(String file) {
    Collision collision = fresh.add(file);
    if (before.size() > 0) {
      Collision old = contest(file);
      collision = collision == null ? old : collision;
    }
    return collision;
  }

  /** Comes into the way of what the manifest has; null where none of that was claimed so far. */
  private @Nullable Collision contest(String file) {
    Collision collision = null;
    String name = OutputName.folded(file);
    for (int index : folded.files(name)) {
      collision = contest(index, Collision.of(file, before.file(index)), collision);
    }
    for (String folder : folded.folders(name)) {
      Collision other = Collision.of(file, folder + "/");
      for (int index = before.firstIn(folder); index < before.endOf(folder); index++) {
        collision = contest(index, other, collision);
      }
    }
    for (String folder = OutputName.parent(file);
        !folder.isEmpty();
        folder = OutputName.parent(folder)) {
      List<Integer> files = folded.files(OutputName.folded(folder));
      for (int index : files) {
        collision = contest(index, Collision.of(before.file(index), folder + "/"), collision);
      }
    }
    return collision;
  }

  private @Nullable Collision contest(int index, Collision collision, @Nullable Collision first) {
    contests.putIfAbsent(index, collision);
    contested.set(index);
    return first == null && known.isSet(index) ? collision : first;
  }
}
