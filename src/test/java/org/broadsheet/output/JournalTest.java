package org.broadsheet.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.broadsheet.output.Step.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

  private static final Journal JOURNAL =
      new Journal(
          new Seal(12_345_678_901L, -5),
          List.of(
              new Step(Kind.DELETE, "Ferry.jpg", "ferry.jpg"),
              new Step(Kind.CLEAR, "about"),
              new Step(Kind.MOVE, "ä/index.html"),
              new Step(Kind.MOVE_FOLDER, "2026")));

  @TempDir(factory = MemoryDisk.class)
  private Path folder = Path.of("");

  @Test
  void whatIsWrittenIsRead() throws IOException {
    JOURNAL.write(folder);
    assertEquals(JOURNAL, Journal.read(folder));
    Journal.remove(folder);
    assertNull(Journal.read(folder));
  }

  @Test
  void journalWithOneWrongBitOrMissingByteIsNone() throws IOException {
    JOURNAL.write(folder);
    Path file = folder.resolve(Journal.NAME);
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 0; i < bytes.length; i++) {
      byte[] wrong = bytes.clone();
      wrong[i] ^= 4;
      Files.write(file, wrong);
      assertNull(Journal.read(folder));
      Files.write(file, Arrays.copyOf(bytes, i));
      assertNull(Journal.read(folder));
    }
  }

  @Test
  void journalThatLeadsOutOfTheFolderIsNone() throws IOException {
    for (String name : List.of("../x", "/etc/passwd", "a/../../b", "", ".broadsheet-lock")) {
      new Journal(new Seal(1, 2), List.of(new Step(Kind.DELETE, name))).write(folder);
      assertNull(Journal.read(folder), name);
    }
  }
}
