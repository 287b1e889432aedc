package org.broadsheet.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;

/** Where the program starts. */
public final class Main {

  private Main() {}

  /** Runs a command and exits. */
  public static void main(String[] args) {
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    int code = run(args, out, err, System.getenv(), Clock.systemUTC());
    out.flush();
    err.flush();
    // A plain end is quicker: since Java 21, an exit looks for somebody who wants to log it.
    if (code != ExitCode.FINE) {
      System.exit(code);
    }
  }

  /**
   * Runs a command in the current folder.
   *
   * @param args the command and its options
   * @param out for the product
   * @param err for complaints and progress
   * @param env the environment variables
   * @param clock tells when it is now
   * @return the exit code: 0 fine, 1 problems in the site, 2 wrong usage, 3 our own fault
   */
  public static int run(
      String[] args, PrintStream out, PrintStream err, Map<String, String> env, Clock clock) {
    Path here = Path.of("").toAbsolutePath();
    Path home = Path.of(System.getProperty("user.home", "")).toAbsolutePath();
    return run(args, new Terminal(out, err, env, clock, here, home, System.in), new SiteWorkshop());
  }

  static int run(String[] args, Terminal terminal, Workshop workshop) {
    try {
      // The commonest command needs no parser, which takes longer than a build without changes.
      boolean plain = args.length == 1 && args[0].equals(BuildCommand.NAME);
      return plain
          ? new BuildCommand(terminal, workshop).run()
          : RootCommand.of(terminal, workshop, args).execute(args);
    } catch (Error e) {
      boolean debug = Arrays.asList(args).contains("--debug");
      if (debug) {
        e.printStackTrace(terminal.err());
      }
      new Failures(terminal).complainOfOurselves(e, debug);
      return ExitCode.FAULT;
    }
  }

  /** Text goes out as UTF-8, except on Windows, whose consoles may want something else. */
  static PrintStream stream(FileDescriptor descriptor) {
    boolean windows = System.getProperty("os.name", "").startsWith("Windows");
    String wanted = System.getProperty("stdout.encoding", System.getProperty("native.encoding"));
    Charset charset =
        windows && wanted != null && Charset.isSupported(wanted)
            ? Charset.forName(wanted)
            : StandardCharsets.UTF_8;
    return new PrintStream(new FileOutputStream(descriptor), false, charset);
  }
}
