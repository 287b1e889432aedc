package org.broadsheet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Measures with what every machine has: the shell's {@code times} for the CPU, and a look at {@code
 * /proc} now and then for the memory, which misses what is taken just before the end.
 */
final class ShellTimes extends Meter {

  private static final Pattern TIME = Pattern.compile("(\\d+)m([\\d.]+)s");
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

  private final Path notes;

  ShellTimes(Path notes) {
    super("the shell's times and /proc");
    this.notes = notes;
  }

  @Override
  List<String> wrapped(List<String> command) {
    String script = "notes=$0; \"$@\"; code=$?; times >\"$notes\"; exit $code";
    return Stream.concat(Stream.of("sh", "-c", script, notes.toString()), command.stream())
        .toList();
  }

  @Override
  double watch(Process process) throws InterruptedException {
    double peak = 0;
    while (!process.waitFor(10, TimeUnit.MILLISECONDS)) {
      for (ProcessHandle child : process.descendants().toList()) {
        peak = Math.max(peak, peak(child.pid()));
      }
    }
    return peak;
  }

  private static double peak(long process) {
    try {
      Matcher peak = PEAK.matcher(Files.readString(Path.of("/proc/" + process + "/status")));
      return peak.find() ? number(peak.group(1)) / 1024 : 0;
    } catch (IOException e) {
      return 0; // It has just ended, or there is no /proc here.
    }
  }

  @Override
  Usage usage(double wall, double peak) throws IOException {
    List<String> lines = Files.readAllLines(notes);
    Matcher times = TIME.matcher(lines.get(lines.size() - 1));
    double cpu = 0;
    while (times.find()) {
      cpu += number(times.group(1)) * 60 + number(times.group(2));
    }
    return new Usage(wall, cpu, peak);
  }
}
