package org.broadsheet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Runs a program and tells what it used. */
abstract class Meter {

  private final String name;

  Meter(String name) {
    this.name = name;
  }

  /**
   * The best meter that this machine has.
   *
   * @param scratch an existing folder for its notes
   */
  static Meter ofThisMachine(Path scratch) throws IOException, InterruptedException {
    Path notes = scratch.resolve("usage");
    for (Meter meter : List.of(new GnuTime(notes), new BsdTime(notes))) {
      try {
        meter.run(List.of("true"), Map.of(), scratch.resolve("log"));
        return meter;
      } catch (IOException | IllegalArgumentException e) {
        // This one is not here; the next may be.
      }
    }
    return new ShellTimes(notes);
  }

  /** How it measures. */
  final String name() {
    return name;
  }

  /**
   * Runs a program to its end.
   *
   * @param log where its words go
   * @throws IOException where it fails; the message holds its last words
   */
  final Usage run(List<String> command, Map<String, String> environment, Path log)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(wrapped(command));
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    long start = System.nanoTime();
    Process process = builder.start();
    process.getOutputStream().close();
    double peak = watch(process);
    int code = process.waitFor();
    double wall = (System.nanoTime() - start) / 1e9;
    if (code != 0) {
      throw new IOException(
          String.join(" ", command) + " ended with " + code + ":\n" + Files.readString(log));
    }
    return usage(wall, peak);
  }

  /** The command that runs a command and notes what it used. */
  abstract List<String> wrapped(List<String> command);

  /** Waits for the end, and tells the peak in MB where it is only known while a process lives. */
  double watch(Process process) throws InterruptedException {
    process.waitFor();
    return 0;
  }

  /** What the notes say. */
  abstract Usage usage(double wall, double peak) throws IOException;

  static double number(String text) {
    return Double.parseDouble(text.strip().toLowerCase(Locale.ROOT));
  }
}
