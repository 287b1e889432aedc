package org.broadsheet.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StampedTreeTest {

  @TempDir Path root;

  @Test
  void entriesStandByPathWhateverIsAFolder() throws IOException {
    for (String path :
        List.of(
            "b/x.md",
            "b.md",
            "b-c/y.md",
            "b/a/deep.md",
            "a",
            "B",
            "b/a.md",
            "b0",
            "ü/1",
            "b/a-1")) {
      write(path, path);
    }
    Files.createDirectories(root.resolve("empty/folder"));
    StampedTree tree = walk();
    assertEquals(
        List.of(
            "B", "a", "b-c/y.md", "b.md", "b/a-1", "b/a.md", "b/a/deep.md", "b/x.md", "b0", "ü/1"),
        paths(tree));
    assertEquals(paths(tree).stream().sorted().toList(), paths(tree));
    for (int i = 0; i < tree.size(); i++) {
      assertEquals(i, tree.find(tree.path(i)));
      assertEquals(EntryKind.FILE, tree.kind(i));
      assertEquals(tree.path(i), Files.readString(tree.file(i)));
    }
    assertEquals(-1, tree.find("b/b"));
    assertEquals(4, tree.from("b/"));
    assertEquals(8, tree.from("b0"));
    assertEquals(10, tree.from("ü0"));
  }

  @Test
  void stampsAreWhatTheSystemSays() throws IOException {
    Path file = write("a.md", "four");
    Instant time = Instant.parse("2026-11-23T10:11:12.345678901Z");
    Files.setLastModifiedTime(file, FileTime.from(time));
    FileStamp stamp = walk().stamp(0);
    assertEquals(4, stamp.size());
    assertEquals(
        Files.getLastModifiedTime(file).toInstant(), Instant.ofEpochSecond(0, stamp.modified()));
    if (Files.getFileStore(root).supportsFileAttributeView("unix")) {
      assertEquals(Files.getAttribute(file, "unix:ino"), stamp.inode());
      assertEquals(
          ((FileTime) Files.getAttribute(file, "unix:ctime")).toInstant(),
          Instant.ofEpochSecond(0, stamp.changed()));
    }
  }

  @Test
  void linksAreEntriesOfTheirOwn() throws IOException {
    write("real/a.md", "a");
    Files.createSymbolicLink(root.resolve("link"), Path.of("real"));
    Files.createSymbolicLink(root.resolve("real/loop"), Path.of(".."));
    Files.createSymbolicLink(root.resolve("broken"), Path.of("nowhere"));
    StampedTree tree = walk();
    assertEquals(List.of("broken", "link", "real/a.md", "real/loop"), paths(tree));
    assertEquals(
        List.of(EntryKind.LINK, EntryKind.LINK, EntryKind.FILE, EntryKind.LINK), kinds(tree));
  }

  @Test
  void whatIsNotWantedIsNotEntered() throws IOException {
    write("content/a.md", "a");
    write("content/a.md~", "a");
    write("public/index.html", "a");
    write("public.txt", "a");
    List<String> asked = new ArrayList<>();
    StampedTree tree =
        StampedTree.walk(
            root,
            path -> {
              synchronized (asked) {
                asked.add(path);
              }
              return !path.equals("public/") && !path.endsWith("~");
            });
    assertEquals(List.of("content/a.md", "public.txt"), paths(tree));
    assertEquals(
        List.of("content/", "content/a.md", "content/a.md~", "public.txt", "public/"),
        asked.stream().sorted().toList());
  }

  @Test
  void aFolderOfThousandsIsWalkedInParts() throws IOException {
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 2500; i++) {
      expected.add("many/" + i + (i % 500 == 0 ? "/x" : ""));
      write(expected.get(i), "x");
    }
    assertEquals(expected.stream().sorted().toList(), paths(walk()));
  }

  @Test
  void aFolderThatCannotBeListedIsAnEntry() throws IOException {
    write("a/x.md", "x");
    write("a-b", "x");
    Path closed = root.resolve("a");
    Set<PosixFilePermission> rights = Files.getPosixFilePermissions(closed);
    Files.setPosixFilePermissions(closed, Set.of());
    try {
      assumeFalse(Files.isReadable(closed), "the one who may read everything");
      StampedTree tree = walk();
      assertEquals(List.of("a", "a-b"), paths(tree));
      assertEquals(List.of(EntryKind.UNREADABLE, EntryKind.FILE), kinds(tree));
      assertEquals(new FileStamp(0, 0, 0, 0), tree.stamp(0));
    } finally {
      Files.setPosixFilePermissions(closed, rights);
    }
  }

  @Test
  void aFolderThatIsNotThereIsAnError() {
    assertThrows(
        NoSuchFileException.class, () -> StampedTree.walk(root.resolve("none"), path -> true));
  }

  @Test
  void anEditThatKeepsSizeAndTimeIsSeenWhereTheSystemTells() throws IOException {
    Path file = write("a.md", "one");
    FileTime time = Files.getLastModifiedTime(file);
    FileStamp before = walk().stamp(0);
    if (before.changed() == 0) {
      return; // a system that does not tell
    }
    do {
      Files.writeString(file, "two");
      Files.setLastModifiedTime(file, time);
    } while (walk().stamp(0).changed() == before.changed());
    assertEquals(before.modified(), walk().stamp(0).modified());
    assertNotEquals(before, walk().stamp(0));
  }

  private StampedTree walk() throws IOException {
    return StampedTree.walk(root, path -> true);
  }

  private static List<String> paths(StampedTree tree) {
    return Stream.iterate(0, i -> i < tree.size(), i -> i + 1).map(tree::path).toList();
  }

  private static List<EntryKind> kinds(StampedTree tree) {
    return Stream.iterate(0, i -> i < tree.size(), i -> i + 1).map(tree::kind).toList();
  }

  private Path write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
