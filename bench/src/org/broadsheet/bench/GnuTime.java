package org.broadsheet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Measures with GNU's or BusyBox's {@code time}, which ask the kernel: the usual one on Linux. */
final class GnuTime extends Meter {

  private final Path notes;

  GnuTime(Path notes) {
    super("/usr/bin/time -f");
    this.notes = notes;
  }

  @Override
  List<String> wrapped(List<String> command) {
    return Stream.concat(
            Stream.of("/usr/bin/time", "-f", "%U %S %M", "-o", notes.toString()), command.stream())
        .toList();
  }

  @Override
  Usage usage(double wall, double peak) throws IOException {
    String[] words = Files.readString(notes).strip().split(" ");
    if (words.length != 3) {
      throw new IOException("no figures: " + String.join(" ", words));
    }
    return new Usage(wall, number(words[0]) + number(words[1]), number(words[2]) / 1024);
  }
}
