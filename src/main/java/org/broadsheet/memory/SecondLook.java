package org.broadsheet.memory;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.broadsheet.memory.StampedTree.Columns;

/**
 * A tree of which some files were looked at again, as somebody says that they have changed; all
 * else is taken over from the walk before.
 *
 * @param tree as it is now
 * @param fresh the entries that were looked at
 */
record SecondLook(StampedTree tree, BitSet fresh) {

  /**
   * Looks at some files and folders of a tree.
   *
   * @param before the tree as it was
   * @param wanted as in {@link StampedTree#walk}
   * @param suspects paths in the tree, relative with slashes, whether or not anything is there;
   *     folders count with all that is or was in them
   * @throws IOException where the tree's own folder is gone
   */
  static SecondLook of(StampedTree before, Predicate<String> wanted, Collection<String> suspects)
      throws IOException {
    StampReader reader = new StampReader(before.root());
    if (!reader.look(before.root().toRealPath()).folder()) {
      throw new NoSuchFileException(before.root().toString());
    }
    BitSet gone = new BitSet(before.size());
    Found found = new Found(before.root(), reader, wanted, new TreeMap<>());
    for (String suspect : suspects) {
      String path = found.top(suspect);
      int entry = before.find(path);
      if (entry >= 0) {
        gone.set(entry);
      }
      gone.set(before.from(path + "/"), before.from(path + "0")); // '0' comes after '/'
      found.look(path);
    }
    return merged(before, gone, found);
  }

  private static SecondLook merged(StampedTree before, BitSet gone, Found found) {
    List<Row> rows = new ArrayList<>(found.rows.values());
    Columns columns = new Columns(before.size() - gone.cardinality() + rows.size());
    BitSet fresh = new BitSet();
    int next = 0;
    for (int entry = gone.nextClearBit(0);
        entry < before.size();
        entry = gone.nextClearBit(entry + 1)) {
      while (next < rows.size() && rows.get(next).path.compareTo(before.path(entry)) < 0) {
        fresh.set(columns.size());
        rows.get(next++).addTo(columns);
      }
      before.copy(entry, columns);
    }
    while (next < rows.size()) {
      fresh.set(columns.size());
      rows.get(next++).addTo(columns);
    }
    return new SecondLook(new StampedTree(before.root(), columns), fresh);
  }

  /** An entry that was found. */
  private record Row(String path, EntryKind kind, FileStamp stamp) {

    void addTo(Columns columns) {
      long[] numbers = {stamp.size(), stamp.modified(), stamp.changed(), stamp.inode()};
      columns.add(path, kind.code(), numbers, 0);
    }
  }

  /** What was found where. */
  private record Found(
      Path root, StampReader reader, Predicate<String> wanted, TreeMap<String, Row> rows) {

    /** The first part of a path that is no folder, or the whole of it. */
    String top(String path) {
      for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
        String above = path.substring(0, end);
        try {
          if (!reader.look(root.resolve(above)).folder()) {
            return above;
          }
        } catch (IOException e) {
          return above;
        }
      }
      return path;
    }

    void look(String path) {
      for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
        if (!wanted.test(path.substring(0, end + 1))) {
          return;
        }
      }
      try {
        StampReader.Look look = reader.look(root.resolve(path));
        if (!look.folder()) {
          add(
              path,
              look.kind(),
              new FileStamp(look.size(), look.modified(), look.changed(), look.inode()));
        } else if (wanted.test(path + "/")) {
          walk(path);
        }
      } catch (NoSuchFileException gone) {
        // It was deleted.
      } catch (IOException e) {
        add(path, EntryKind.UNREADABLE, new FileStamp(0, 0, 0, 0));
      }
    }

    private void walk(String folder) throws IOException {
      FolderWalk walk = FolderWalk.inside(root, folder, wanted);
      walk.invoke();
      IOException trouble = walk.trouble();
      if (trouble != null) {
        throw trouble;
      }
      Columns columns = new Columns(walk.count());
      walk.fill(columns);
      StampedTree tree = new StampedTree(root, columns);
      for (int entry = 0; entry < tree.size(); entry++) {
        rows.put(tree.path(entry), new Row(tree.path(entry), tree.kind(entry), tree.stamp(entry)));
      }
    }

    private void add(String path, EntryKind kind, FileStamp stamp) {
      if (wanted.test(path)) {
        rows.put(path, new Row(path, kind, stamp));
      }
    }
  }
}
