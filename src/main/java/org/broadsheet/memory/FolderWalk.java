package org.broadsheet.memory;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.RecursiveAction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The walk of one folder and, in parallel, of all folders in it. What it finds stands in columns
 * from the first, as objects that live as long as the walk are what would cost most.
 */
final class FolderWalk extends RecursiveAction {

  @Serial private static final long serialVersionUID = 1;

  private static final int MANY = 1024;

  private final transient Path folder;
  private final String name;
  private final String prefix;
  private final transient StampReader reader;
  private final transient Predicate<String> wanted;
  private transient List<FolderWalk> below = List.of();
  private transient @Nullable IOException trouble;

  /** By name; null for folders, for what is not wanted, and for what is gone by now. */
  private transient @Nullable String[] names = {};

  private transient byte[] kinds = {};
  private transient long[] numbers = {};

  /** A walk that has not begun. */
  FolderWalk(Path root, Predicate<String> wanted) {
    this(root, "", "", new StampReader(root), wanted);
  }

  /**
   * The walk of a folder inside the tree that has not begun.
   *
   * @param path its path in the tree
   */
  static FolderWalk inside(Path root, String path, Predicate<String> wanted) {
    return new FolderWalk(
        root.resolve(path), path, path.concat("/"), new StampReader(root), wanted);
  }

  /**
   * The walk of a folder inside another.
   *
   * @param prefix begins the paths of all in the folder: empty, or ends with a slash
   */
  private FolderWalk(
      Path folder, String name, String prefix, StampReader reader, Predicate<String> wanted) {
    this.folder = folder;
    this.name = name;
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
    List<Member> members = members();
    int count = members.size();
    names = new @Nullable String[count];
    kinds = new byte[count];
    numbers = new long[StampedTree.NUMBERS * count];
    @Nullable FolderWalk[] folders = new @Nullable FolderWalk[count];
    look(members, folders, 0, count);
    members.clear();
    below = new ArrayList<>();
    for (FolderWalk inside : folders) {
      if (inside != null) {
        below.add(inside);
      }
    }
    invokeAll(below);
    below.sort(Comparator.comparing(FolderWalk::key));
  }

  private List<Member> members() {
    List<Member> members = new ArrayList<>();
    String separator = folder.getFileSystem().getSeparator();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path path : stream) {
        // Faster than getFileName, which looks for every slash.
        String whole = path.toString();
        members.add(new Member(whole.substring(whole.lastIndexOf(separator) + 1), path));
      }
    } catch (IOException e) {
      trouble = e;
    } catch (DirectoryIteratorException e) {
      trouble = e.getCause();
    }
    if (trouble != null) {
      members.clear();
    }
    members.sort(Member.BY_NAME);
    return members;
  }

  private void look(List<Member> members, @Nullable FolderWalk[] folders, int from, int to) {
    if (to - from > MANY) {
      int middle = (from + to) >>> 1;
      invokeAll(
          new Part(() -> look(members, folders, from, middle)),
          new Part(() -> look(members, folders, middle, to)));
      return;
    }
    for (int i = from; i < to; i++) {
      Member member = members.get(i);
      // Not with plus, which is slow in the first second of a program.
      String path = prefix.concat(member.name);
      try {
        StampReader.Look look = reader.look(member.path);
        if (look.folder()) {
          String inside = path.concat("/");
          if (wanted.test(inside)) {
            folders[i] = new FolderWalk(member.path, member.name, inside, reader, wanted);
          }
        } else if (wanted.test(path)) {
          names[i] = member.name;
          kinds[i] = (byte) look.kind().code();
          look.write(numbers, StampedTree.NUMBERS * i);
        }
      } catch (NoSuchFileException gone) {
        // since the folder was listed
      } catch (IOException e) {
        if (wanted.test(path)) {
          names[i] = member.name;
          kinds[i] = (byte) EntryKind.UNREADABLE.code();
        }
      }
    }
  }

  /** What the folder is sorted by: as what is in it, or as an entry if it could not be listed. */
  private String key() {
    return trouble == null ? name.concat("/") : name;
  }

  /** How many entries there are, with those below. */
  int count() {
    int count = 0;
    for (String one : names) {
      count += one == null ? 0 : 1;
    }
    for (FolderWalk inside : below) {
      count += inside.trouble == null ? inside.count() : inside.unlisted();
    }
    return count;
  }

  /** 1 if the folder is an entry, 0 if it was deleted before it could be listed. */
  private int unlisted() {
    return trouble instanceof NoSuchFileException ? 0 : 1;
  }

  /** Puts all entries into columns, by path. */
  void fill(StampedTree.Columns columns) {
    int member = 0;
    for (FolderWalk inside : below) {
      member = fill(columns, member, inside.key());
      if (inside.trouble == null) {
        inside.fill(columns);
      } else if (inside.unlisted() > 0) {
        String path = prefix.concat(inside.name);
        columns.add(path, EntryKind.UNREADABLE.code(), new long[StampedTree.NUMBERS], 0);
      }
    }
    fill(columns, member, null);
  }

  private int fill(StampedTree.Columns columns, int from, @Nullable String before) {
    int member = from;
    for (; member < names.length; member++) {
      String one = names[member];
      if (one != null) {
        if (before != null && one.compareTo(before) >= 0) {
          return member;
        }
        columns.add(prefix.concat(one), kinds[member], numbers, StampedTree.NUMBERS * member);
      }
    }
    return member;
  }

  /** A thing in the folder before it was looked at. */
  private record Member(String name, Path path) {

    static final Comparator<Member> BY_NAME = (one, other) -> one.name.compareTo(other.name);
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
