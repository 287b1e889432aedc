package org.broadsheet.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.cli.Main;

/**
 * {@code broadsheet serve} in a process of its own, as a reporter has it in another window.
 *
 * @param process the process
 * @param address of the front page
 */
record Serving(Process process, String address) implements AutoCloseable {

  private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)/\\S*");

  /**
   * Starts to serve a site and waits until it does.
   *
   * @param port where, or 0 for any port
   */
  static Serving start(Path site, int port, String... options)
      throws IOException, InterruptedException {
    Path said = Files.createTempFile("serve", ".txt");
    said.toFile().deleteOnExit();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
    String classes = System.getProperty("java.class.path");
    command.addAll(List.of("-cp", System.getProperty("surefire.test.class.path", classes)));
    command.addAll(List.of(Main.class.getName(), "serve"));
    command.addAll(List.of("--site", site.toString(), "--port", Integer.toString(port)));
    command.addAll(List.of(options));
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    long end = System.nanoTime() + DevTools.PATIENCE.toNanos();
    while (true) {
      Matcher address = ADDRESS.matcher(Files.readString(said));
      if (address.find()) {
        return new Serving(process, address.group());
      }
      if (System.nanoTime() > end || !process.isAlive()) {
        process.destroyForcibly();
        throw new IOException("nothing is served: " + Files.readString(said));
      }
      Thread.sleep(20);
    }
  }

  int port() {
    Matcher matcher = ADDRESS.matcher(address);
    if (!matcher.find()) {
      throw new IllegalStateException(address);
    }
    return Integer.parseInt(matcher.group(1));
  }

  /** The address of a page. */
  String at(String path) {
    return address + path;
  }

  /** The address of a page of the desk. */
  String desk(String path) {
    return "http://localhost:" + port() + "/_desk/" + path;
  }

  @Override
  public void close() {
    process.destroy();
    Ends.end(process, DevTools.PATIENCE.dividedBy(3));
  }
}
