package org.broadsheet.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** The user's web browser. */
final class Browser {

  private static final int SECONDS_TO_FAIL = 2;

  private Browser() {}

  /** Opens an address; false where that is not possible. */
  static boolean show(String address) {
    return run(command(System.getProperty("os.name", ""), address));
  }

  /** What opens an address on a system, by the name that Java gives it. */
  static List<String> command(String system, String address) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", address);
    }
    return List.of(name.startsWith("mac") ? "open" : "xdg-open", address);
  }

  /** Starts a command; false where it does not exist or fails soon. */
  static boolean run(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      boolean over = process.waitFor(SECONDS_TO_FAIL, TimeUnit.SECONDS);
      return !over || process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
