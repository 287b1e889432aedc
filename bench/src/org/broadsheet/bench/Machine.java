package org.broadsheet.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a figure has to be judged by: the machine, and what else it was doing. */
final class Machine {

  private static final Path CPU_TIMES = Path.of("/proc/stat");
  private static final Path CPU_NAMES = Path.of("/proc/cpuinfo");
  private static final double TICKS_PER_SECOND = 100;

  private Machine() {}

  /** Names and values of what does not change during a run; {@code place} is where it works. */
  static Map<String, String> facts(Path place) throws IOException {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put(
        "system",
        String.join(
            " ",
            System.getProperty("os.name"),
            System.getProperty("os.version"),
            System.getProperty("os.arch")));
    facts.put("cores", Runtime.getRuntime().availableProcessors() + " of " + processor());
    facts.put("memory", memory() + " GB");
    facts.put("place", place + " (" + Files.getFileStore(place).type() + ")");
    return facts;
  }

  private static String processor() throws IOException {
    Optional<String> model = Optional.empty();
    if (Files.exists(CPU_NAMES)) {
      model =
          Files.readAllLines(CPU_NAMES).stream()
              .filter(line -> line.startsWith("model name"))
              .map(line -> line.substring(line.indexOf(':') + 1).strip())
              .findFirst();
    }
    return model.orElse("a processor without a name");
  }

  private static long memory() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
        ? Math.round(system.getTotalMemorySize() / 1e9)
        : 0;
  }

  /** The load of the last minute, as programs that want to run. */
  static String load() {
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    return load < 0 ? "unknown" : String.format(Locale.ROOT, "%.2f", load);
  }

  /** The seconds that all cores together were busy since the start, or NaN where nobody counts. */
  static double busy() throws IOException {
    if (!Files.exists(CPU_TIMES)) {
      return Double.NaN;
    }
    // user nice system idle iowait irq softirq steal; what guests use is in user
    List<String> words = List.of(Files.readAllLines(CPU_TIMES).get(0).strip().split("\\s+"));
    double ticks = 0;
    for (int column : new int[] {1, 2, 3, 6, 7, 8}) {
      ticks += Long.parseLong(words.get(column));
    }
    return ticks / TICKS_PER_SECOND;
  }
}
