package org.broadsheet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Measures with the {@code time} of macOS. */
final class BsdTime extends Meter {

  private static final Pattern TIMES = Pattern.compile("([\\d.]+) user\\s+([\\d.]+) sys");
  private static final Pattern PEAK = Pattern.compile("(\\d+)\\s+maximum resident set size");
  private static final double BYTES_IN_A_MB = 1024 * 1024;

  private final Path notes;

  BsdTime(Path notes) {
    super("/usr/bin/time -l");
    this.notes = notes;
  }

  @Override
  List<String> wrapped(List<String> command) {
    return Stream.concat(Stream.of("/usr/bin/time", "-l", "-o", notes.toString()), command.stream())
        .toList();
  }

  @Override
  Usage usage(double wall, double peak) throws IOException {
    String text = Files.readString(notes);
    Matcher times = TIMES.matcher(text);
    Matcher most = PEAK.matcher(text);
    if (!times.find() || !most.find()) {
      throw new IOException("no figures: " + text);
    }
    double cpu = number(times.group(1)) + number(times.group(2));
    return new Usage(wall, cpu, number(most.group(1)) / BYTES_IN_A_MB);
  }
}
