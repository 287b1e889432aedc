package org.broadsheet.memory;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.RecursiveAction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The walk of one folder and, in parallel, of all folders in it. */
final class FolderWalk extends RecursiveAction {

  @Serial private static final long serialVersionUID = 1;

  private static final int MANY = 1024;

  private final transient Path folder;
  private final String prefix;
  private final transient StampReader reader;
  private final transient Predicate<String> wanted;
  private transient @Nullable Found[] found = {};
  private transient @Nullable IOException trouble;

  /**
   * A walk that has not begun.
   *
   * @param prefix begins the paths of all in the folder: empty, or ends with a slash
   */
  FolderWalk(Path folder, String prefix, StampReader reader, Predicate<String> wanted) {
    this.folder = folder;
    this.prefix = prefix;
    this.reader = reader;
    this.wanted = wanted;
  }

  /** What kept the folder from being listed, or null. */
  @Nullable IOException trouble() {
    return trouble;
  }

  @Override
  protected void compute() {
    List<Path> paths = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(paths::add);
    } catch (IOException e) {
      trouble = e;
      return;
    } catch (DirectoryIteratorException e) {
      trouble = e.getCause();
      return;
    }
    found = new @Nullable Found[paths.size()];
    look(paths, 0, paths.size());
    List<FolderWalk> below = new ArrayList<>();
    for (Found one : found) {
      if (one != null && one.below != null) {
        below.add(one.below);
      }
    }
    invokeAll(below);
    Arrays.sort(found, FolderWalk::order);
  }

  private void look(List<Path> paths, int from, int to) {
    if (to - from > MANY) {
      int middle = (from + to) >>> 1;
      invokeAll(new Part(() -> look(paths, from, middle)), new Part(() -> look(paths, middle, to)));
      return;
    }
    for (int i = from; i < to; i++) {
      found[i] = look(paths.get(i));
    }
  }

  /** What stands at a path; null where it is not wanted, or gone since the folder was listed. */
  private @Nullable Found look(Path path) {
    String name = path.getFileName().toString();
    String whole = prefix.concat(name); // plus is slow in the first second of a program
    StampReader.@Nullable Look look;
    try {
      look = reader.look(path);
    } catch (NoSuchFileException gone) {
      return null;
    } catch (IOException e) {
      return wanted.test(whole) ? new Found(name, whole, null, null) : null;
    }
    if (!look.folder()) {
      return wanted.test(whole) ? new Found(name, whole, look, null) : null;
    }
    String inside = whole.concat("/");
    return wanted.test(inside)
        ? new Found(name.concat("/"), whole, look, new FolderWalk(path, inside, reader, wanted))
        : null;
  }

  /**
   * By path: a folder counts as what is in it, so its name ends with a slash here. What is not
   * there comes last. Only names are compared, as all paths begin alike.
   */
  private static int order(@Nullable Found one, @Nullable Found other) {
    if (one == null || other == null) {
      return Boolean.compare(one == null, other == null);
    }
    return one.key().compareTo(other.key());
  }

  /** How many entries there are, with those below. */
  int count() {
    int count = 0;
    for (Found one : found) {
      if (one == null) {
        break;
      }
      FolderWalk inside = one.listed();
      count += inside == null ? one.gone() ? 0 : 1 : inside.count();
    }
    return count;
  }

  /** Puts all entries into a tree, by path. */
  void fill(StampedTree.Columns tree) {
    for (Found one : found) {
      if (one == null) {
        break;
      }
      FolderWalk inside = one.listed();
      if (inside != null) {
        inside.fill(tree);
      } else if (!one.gone()) {
        tree.add(one.path, one.below == null ? one.look : null);
      }
    }
  }

  /**
   * One thing in the folder.
   *
   * @param name that of a folder ends with a slash
   * @param look null where it could not be looked at
   * @param below the walk of a folder, null for all else
   */
  private record Found(
      String name, String path, StampReader.@Nullable Look look, @Nullable FolderWalk below) {

    /** The folder, if it is one and could be listed. */
    @Nullable FolderWalk listed() {
      return below != null && below.trouble == null ? below : null;
    }

    /** Whether it is a folder that was deleted before it could be listed. */
    boolean gone() {
      return below != null && below.trouble instanceof NoSuchFileException;
    }

    /** What it is sorted by: a folder that could not be listed is an entry by itself. */
    String key() {
      return below == null || below.trouble == null ? name : name.substring(0, name.length() - 1);
    }
  }

  /** A part of a large folder. */
  private static final class Part extends RecursiveAction {

    @Serial private static final long serialVersionUID = 1;

    private final transient Runnable work;

    Part(Runnable work) {
      this.work = work;
    }

    @Override
    protected void compute() {
      work.run();
    }
  }
}
