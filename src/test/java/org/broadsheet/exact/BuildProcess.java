package org.broadsheet.exact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.broadsheet.cli.Main;

/**
 * A build in a process of its own, which can be killed.
 *
 * @param process the process
 * @param said the file with what it says to people
 */
public record BuildProcess(Process process, Path said) {

  private static final int LONGEST = 300;

  /**
   * Starts to build.
   *
   * @param prefix what stands before {@code java}, such as a program that changes the user
   * @param classes the class path
   */
  public static BuildProcess start(
      List<String> prefix, String classes, Path site, Path output, String at, String... options)
      throws IOException {
    List<String> command = new ArrayList<>(prefix);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
    command.addAll(List.of("-cp", classes, Main.class.getName(), "build", "--at", at));
    command.addAll(List.of("--site", site.toString(), "--output", output.toString()));
    command.addAll(List.of(options));
    Path said = Files.createTempFile("build", ".txt");
    said.toFile().deleteOnExit();
    return new BuildProcess(
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start(),
        said);
  }

  /** The same by this user, with the classes of this test. */
  public static BuildProcess start(Path site, Path output, String at) throws IOException {
    return start(List.of(), System.getProperty("java.class.path"), site, output, at);
  }

  /** Kills it at once, as a power cut would, and waits until it is gone. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor(LONGEST, TimeUnit.SECONDS);
  }

  /** Waits for its end; its exit code. */
  public int end() throws InterruptedException {
    if (!process.waitFor(LONGEST, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("the build does not end");
    }
    return process.exitValue();
  }

  /** What it said. */
  public String text() throws IOException {
    return Files.readString(said);
  }
}
