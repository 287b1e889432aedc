package org.broadsheet.bench.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * How many programs wanted the machine's cores on average, all together: with more of them than
 * there are cores, each waited for others.
 */
final class Load {

  private static final Path LINUX = Path.of("/proc/loadavg");

  private Load() {}

  /** The load of the last minute and how many cores there are, where the system tells. */
  static String now() {
    try {
      String load = Files.readString(LINUX).split(" ")[0];
      return String.format(
          Locale.ROOT, "%s/%d", load, Runtime.getRuntime().availableProcessors());
    } catch (IOException e) {
      return "?";
    }
  }
}
