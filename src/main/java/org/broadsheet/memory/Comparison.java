package org.broadsheet.memory;

import java.io.IOException;
import java.util.SortedSet;
import java.util.TreeSet;
import org.broadsheet.digest.Digest;

/**
 * Two looks at the same files.
 *
 * @param before the earlier one
 * @param now the later one
 */
record Comparison(KnownFiles before, KnownFiles now) {

  /** As {@link KnownFiles#changedSince}. */
  SortedSet<String> changed() {
    SortedSet<String> changed = new TreeSet<>();
    StampedTree old = before.tree();
    StampedTree tree = now.tree();
    int oldEntry = 0;
    int entry = 0;
    while (entry < tree.size() || oldEntry < old.size()) {
      int order = order(entry, oldEntry);
      if (order < 0) {
        changed.add(tree.path(entry++));
      } else if (order > 0) {
        changed.add(old.path(oldEntry++));
      } else {
        if (!same(entry, oldEntry)) {
          changed.add(tree.path(entry));
        }
        entry++;
        oldEntry++;
      }
    }
    return changed;
  }

  private int order(int entry, int oldEntry) {
    if (entry == now.tree().size()) {
      return 1;
    }
    return oldEntry == before.tree().size()
        ? -1
        : now.tree().path(entry).compareTo(before.tree().path(oldEntry));
  }

  private boolean same(int entry, int oldEntry) {
    boolean files =
        now.tree().kind(entry) == EntryKind.FILE && before.tree().kind(oldEntry) == EntryKind.FILE;
    if (!files || !before.known(oldEntry)) {
      return now.tree().sameStamp(entry, before.tree(), oldEntry);
    }
    try {
      Digest old = new Digest(before.high(oldEntry), before.low(oldEntry));
      return now.content(entry).digest().equals(old);
    } catch (IOException unreadable) {
      return false; // whoever needs the file will say it
    }
  }
}
