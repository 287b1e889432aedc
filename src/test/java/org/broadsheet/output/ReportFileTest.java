package org.broadsheet.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ReportFileTest {

  @TempDir Path folder;

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void itStandsAloneInItsPlace() throws IOException {
    Path report = folder.resolve("report.json");
    ReportFile.write(report, "one\n");
    ReportFile.write(report, "“two”\n");
    assertEquals("“two”\n", Files.readString(report));
    assertEquals(List.of("report.json"), names());
  }

  /** Whoever has the last report open goes on to read the last report. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theLastOneIsReplacedAndNotWrittenOver() throws IOException {
    Path report = folder.resolve("report.json");
    ReportFile.write(report, "one\n");
    try (var reader = Files.newBufferedReader(report)) {
      ReportFile.write(report, "two\n");
      assertEquals("one", reader.readLine());
    }
  }

  @Test
  void whatCannotBeWrittenLeavesNothingBehind() throws IOException {
    Files.createDirectories(folder.resolve("report.json/inside"));
    assertThrows(IOException.class, () -> ReportFile.write(folder.resolve("report.json"), "one\n"));
    assertThrows(
        NoSuchFileException.class, () -> ReportFile.write(folder.resolve("no/report"), "one\n"));
    assertEquals(List.of("report.json"), names());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void rightsAndLinksStay() throws IOException {
    Path report = folder.resolve("report.json");
    Files.writeString(report, "one\n");
    Files.setPosixFilePermissions(report, PosixFilePermissions.fromString("rw-rw----"));
    Path link = Files.createSymbolicLink(folder.resolve("last"), Path.of("report.json"));
    ReportFile.write(link, "two\n");
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("two\n", Files.readString(report));
    assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(report)));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aDeviceGetsTheText() throws IOException {
    ReportFile.write(Path.of("/dev/null"), "one\n");
  }
}
