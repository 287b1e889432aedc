package org.broadsheet.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;

/** The command without a command: it shows the way. */
@Command(
    name = "broadsheet",
    description = "Turns a folder of Markdown stories into a finished news site.",
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Examples:",
      "  broadsheet build               build the site in this folder into public/",
      "  broadsheet serve --open        look at it in a browser",
      "  broadsheet list scheduled      what is waiting to be published",
      "  broadsheet help build          everything that build can do",
      "",
      "Exit codes: 0 fine, 1 problems in the site, 2 wrong usage,",
      "3 a fault in Broadsheet."
    })
final class RootCommand implements Runnable {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version of Broadsheet and of Java.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean version;

  private RootCommand() {}

  /** The whole command line, ready to run. */
  static CommandLine of(Terminal terminal, Workshop workshop) {
    CommandLine root = new CommandLine(new RootCommand());
    root.addSubcommand(new BuildCommand(terminal, workshop));
    root.addSubcommand(new ListCommand(terminal, workshop));
    root.addSubcommand(new ServeCommand(terminal, workshop));
    root.addSubcommand(new CleanCommand(terminal));
    root.addSubcommand(new CompletionCommand(terminal));
    root.addSubcommand(new HelpCommand());
    root.getCommandSpec().versionProvider(new Version());
    root.setOut(writer(terminal.out()));
    root.setErr(writer(terminal.err()));
    root.setColorScheme(
        CommandLine.Help.defaultColorScheme(terminal.colours().on() ? Ansi.ON : Ansi.OFF));
    root.setUsageHelpWidth(Math.max(60, Math.min(100, terminal.width())));
    root.setParameterExceptionHandler(new UsageErrors(terminal));
    root.setExecutionExceptionHandler(new Failures(terminal));
    return root;
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  /** Without a command there is nothing to do. */
  @Override
  public void run() {
    throw new WrongUsage("a command is missing", "broadsheet --help lists the commands");
  }
}
