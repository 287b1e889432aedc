package org.broadsheet.memory;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.broadsheet.digest.ByteDigest;
import org.broadsheet.digest.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownFilesTest {

  private static final Digest ENGINE = new Digest(1, 2);
  private static final Duration EXACT = Duration.ofDays(-1);

  @TempDir Path top;

  @Test
  void nothingIsKnownAtFirst() throws IOException {
    write("a.md", "a");
    assertFalse(build());
    assertTrue(build());
  }

  @Test
  void everyChangeOfTheTreeIsSeen() throws IOException {
    write("a.md", "a");
    write("b/c.md", "c");
    write("b/d.md", "d");
    build();
    assertTrue(build());
    write("b/e.md", "e");
    assertFalse(build(), "a new file");
    Files.delete(site("b/c.md"));
    assertFalse(build(), "one less");
    Files.move(site("b/d.md"), site("b/f.md"));
    assertFalse(build(), "another name");
    write("a.md", "longer");
    assertFalse(build(), "another size");
    Files.setLastModifiedTime(site("a.md"), FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
    assertFalse(build(), "another time");
    Files.delete(site("b/e.md"));
    Files.createSymbolicLink(site("b/e.md"), Path.of("f.md"));
    assertFalse(build(), "a link");
    Files.delete(site("b/e.md"));
    Files.createDirectory(site("b/e.md"));
    assertFalse(build(), "no file any more");
    assertTrue(build());
  }

  @Test
  void digestsAreThoseOfTheBytesAfterAnyEdits() throws IOException {
    Random random = new Random(11);
    Map<String, String> texts = new HashMap<>();
    for (int round = 0; round < 60; round++) {
      for (int edit = random.nextInt(4); edit > 0; edit--) {
        String path = "f" + random.nextInt(3) + "/" + random.nextInt(8) + ".md";
        if (random.nextInt(3) == 0) {
          Files.deleteIfExists(site(path));
          texts.remove(path);
        } else {
          texts.put(path, "text " + random.nextInt(10));
          write(path, texts.get(path));
        }
      }
      Files.createDirectories(site("f0"));
      try (Memory memory = open(Duration.ofSeconds(2))) {
        KnownFiles files = memory.walk(site(""), path -> true);
        assertEquals(texts.size(), files.tree().size());
        for (int i = 0; i < files.tree().size(); i++) {
          byte[] bytes =
              Objects.requireNonNull(texts.get(files.tree().path(i)))
                  .getBytes(StandardCharsets.UTF_8);
          Content content = files.content(i);
          assertEquals(Digest.of(bytes), content.digest());
          assertArrayEquals(bytes, content.bytes());
        }
        memory.save(files);
      }
    }
  }

  @Test
  void whatChangedShortlyBeforeIsReadAgain() throws IOException {
    write("a.md", "a");
    try (Memory memory = open(Duration.ofDays(1))) {
      KnownFiles files = memory.walk(site(""), path -> true);
      files.rootDigest();
      memory.save(files);
    }
    try (Memory memory = open(Duration.ofDays(1))) {
      KnownFiles files = memory.walk(site(""), path -> true);
      assertTrue(files.unchanged());
      assertTrue(files.worthSaving(), "it was read again, and next time it need not be");
    }
    try (Memory memory = open(EXACT)) {
      KnownFiles files = memory.walk(site(""), path -> true);
      assertTrue(files.unchanged());
      assertTrue(files.known(0));
      assertFalse(files.worthSaving());
    }
  }

  @Test
  void aChangeWithinOneTickOfTheClockIsSeen() throws IOException {
    for (int tries = 0; tries < 500; tries++) {
      write("a.md", "a");
      try (Memory memory = open(Duration.ofSeconds(2))) {
        KnownFiles files = memory.walk(site(""), path -> true);
        files.rootDigest();
        write("a.md", "b");
        boolean unseen =
            StampedTree.walk(site(""), path -> true).stamp(0).equals(files.tree().stamp(0));
        if (!unseen) {
          continue;
        }
        memory.save(files);
      }
      try (Memory memory = open(Duration.ofSeconds(2))) {
        KnownFiles files = memory.walk(site(""), path -> true);
        assertFalse(files.unchanged());
        assertEquals(Digest.of(new byte[] {'b'}), files.content(0).digest());
      }
      return;
    }
    abort("the clock of this disk is too fine for that");
  }

  @Test
  void aFileThatNobodyAskedForStaysUnknown() throws IOException {
    write("a.md", "a");
    write("b.md", "b");
    try (Memory memory = open(EXACT)) {
      KnownFiles files = memory.walk(site(""), path -> true);
      files.content(1).digest();
      memory.save(files);
    }
    try (Memory memory = open(EXACT)) {
      KnownFiles files = memory.walk(site(""), path -> true);
      assertTrue(files.unchanged());
      assertFalse(files.known(0));
      assertTrue(files.known(1));
      assertEquals(Digest.of(new byte[] {'a'}), files.content(0).digest());
      memory.save(files);
    }
    try (Memory memory = open(EXACT)) {
      assertTrue(memory.walk(site(""), path -> true).known(0));
    }
  }

  @Test
  void theDigestIsOfTheBytesThatWereRead() throws IOException {
    write("a.md", "before");
    build();
    try (Memory memory = open(EXACT)) {
      KnownFiles files = memory.walk(site(""), path -> true);
      Content content = files.content(0);
      write("a.md", "behind its back");
      assertEquals(Digest.of("before".getBytes(StandardCharsets.UTF_8)), content.digest());
      assertEquals("behind its back", new String(content.bytes(), StandardCharsets.UTF_8));
      assertEquals(Digest.of("behind its back".getBytes(StandardCharsets.UTF_8)), content.digest());
    }
  }

  @Test
  void largeFilesAreDigestedInPartsAndReadWhole() throws IOException {
    byte[] bytes = new byte[5_000_001];
    new Random(2).nextBytes(bytes);
    Files.createDirectories(site(""));
    Files.write(site("film.mp4"), bytes);
    try (Memory memory = open(EXACT)) {
      Content content = memory.walk(site(""), path -> true).content(0);
      assertEquals(ByteDigest.of(bytes), content.digest());
      assertArrayEquals(bytes, content.bytes());
      assertEquals(ByteDigest.of(bytes), content.digest());
    }
  }

  @Test
  void theRootDigestIsTheSameInAnotherPlaceAndTime() throws IOException {
    write("a.md", "a");
    write("b/c.md", "c");
    Files.createSymbolicLink(site("b/link"), Path.of("c.md"));
    Digest first = root(site(""));
    assertEquals(first, root(site("")));
    Path other = top.resolve("elsewhere");
    Files.createDirectories(other.resolve("b"));
    for (String path : List.of("b/link", "b/c.md", "a.md")) {
      Files.copy(
          site(path),
          other.resolve(path),
          StandardCopyOption.REPLACE_EXISTING,
          LinkOption.NOFOLLOW_LINKS);
    }
    assertEquals(first, root(other));
    Files.writeString(other.resolve("a.md"), "b");
    assertNotEquals(first, root(other), "another text");
    Files.writeString(other.resolve("a.md"), "a");
    assertEquals(first, root(other));
    Files.move(other.resolve("a.md"), other.resolve("aa.md"));
    assertNotEquals(first, root(other), "another name");
    Files.move(other.resolve("aa.md"), other.resolve("a.md"));
    Files.delete(other.resolve("b/link"));
    Files.createSymbolicLink(other.resolve("b/link"), Path.of("../a.md"));
    assertNotEquals(first, root(other), "another target");
  }

  @Test
  void theMemoryDoesNotRememberItself() throws IOException {
    write("a.md", "a");
    for (int i = 0; i < 2; i++) {
      try (Memory memory = Memory.open(site(".broadsheet"), ENGINE, EXACT)) {
        KnownFiles files = memory.walk(site(""), path -> true);
        assertEquals(1, files.tree().size());
        assertEquals(i > 0, files.unchanged());
        memory.save(files);
      }
    }
  }

  private boolean build() throws IOException {
    try (Memory memory = open(EXACT)) {
      KnownFiles files = memory.walk(site(""), path -> true);
      files.rootDigest();
      memory.save(files);
      assertEquals(null, memory.note());
      return files.unchanged();
    }
  }

  private Digest root(Path site) throws IOException {
    try (Memory memory = open(Duration.ofSeconds(2))) {
      KnownFiles files = memory.walk(site, path -> true);
      Digest root = files.rootDigest();
      memory.save(files);
      return root;
    }
  }

  private Memory open(Duration rounding) {
    return Memory.open(top.resolve("memory"), ENGINE, rounding);
  }

  private Path site(String path) {
    return top.resolve("site").resolve(path);
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(site(path).getParent());
    Files.writeString(site(path), text);
  }
}
