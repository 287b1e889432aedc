package org.broadsheet.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A real browser without a window, kept from every address but files on this machine. */
final class Chromium {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

  private final Path program;
  private final Path scratch;

  private Chromium(Path program, Path scratch) {
    this.program = program;
    this.scratch = scratch;
  }

  /** The browser of this machine; the test is skipped where there is none. */
  static Chromium orSkip(Path scratch) {
    String path = System.getenv().getOrDefault("PATH", "/usr/bin");
    Path found =
        Stream.of(path.split(java.io.File.pathSeparator, -1))
            .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .findFirst()
            .orElse(null);
    Assumptions.assumeTrue(found != null, "no Chromium on the PATH: the browser test is skipped");
    return new Chromium(java.util.Objects.requireNonNull(found), scratch);
  }

  /** Opens a file and gives the page as it stands after its scripts have run. */
  String open(Path file) throws IOException, InterruptedException {
    Path out = Files.createTempFile(scratch, "dom", ".html");
    List<String> command =
        command(
            Files.createTempDirectory(scratch, "profile"),
            "--allow-file-access-from-files",
            "--virtual-time-budget=4000",
            "--dump-dom",
            file.toUri().toString());
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(DevTools.PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("the browser does not come back");
    }
    String dom = Files.readString(out, StandardCharsets.UTF_8);
    assertTrue(dom.contains("<html"), "the browser gave no page: " + dom);
    return dom;
  }

  /** Starts it so that it waits for what it is told, at a port that it writes into the profile. */
  Process start(Path profile) throws IOException {
    return new ProcessBuilder(command(profile, "--remote-debugging-port=0", "about:blank"))
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private List<String> command(Path profile, String... more) {
    List<String> command =
        new ArrayList<>(
            List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
                "--hide-scrollbars",
                "--user-data-dir=" + profile));
    command.addAll(List.of(more));
    return command;
  }
}
