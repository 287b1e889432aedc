package org.broadsheet.check.fix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds what becomes of files that this user may write, but that belong to somebody else. */
class SafeWriteTest {

  @TempDir Path site;

  @BeforeEach
  void needsOwners() {
    Assumptions.assumeTrue(site.getFileSystem().supportedFileAttributeViews().contains("posix"));
  }

  @Test
  void aFileOfSomebodyElseStaysAndOthersAreWritten() throws IOException {
    Path theirs = Files.writeString(site.resolve("a.md"), "old");
    Path ours = Files.writeString(site.resolve("b.md"), "old");
    // As the disk answers whoever is not allowed to give files away.
    SafeWrite disk =
        new SafeWrite(
            site,
            (from, to) -> {
              if (Files.readString(to).equals("theirs")) {
                throw new FileSystemException(to.toString(), null, "Operation not permitted");
              }
            });
    assertEquals(
        "it belongs to somebody else, and would not any more",
        disk.replace(theirs, "old".getBytes(UTF_8), "theirs".getBytes(UTF_8)));
    assertNull(disk.replace(ours, "old".getBytes(UTF_8), "ours".getBytes(UTF_8)));
    assertEquals("old", Files.readString(theirs));
    assertEquals("ours", Files.readString(ours));
    try (Stream<Path> files = Files.list(site)) {
      assertEquals(List.of(theirs, ours), files.sorted().toList());
    }
  }
}
