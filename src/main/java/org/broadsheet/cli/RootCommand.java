package org.broadsheet.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command without a command: it shows the way. */
@Command(
    name = "broadsheet",
    description = "Turns a folder of Markdown stories into a finished news site.",
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Examples:",
      "  broadsheet new site my-paper   make a small paper to begin with",
      "  broadsheet build               build the site in this folder into public/",
      "  broadsheet serve --open        look at it in a browser",
      "  broadsheet check               have the copy desk read it",
      "  broadsheet list scheduled      what is waiting to be published",
      "  broadsheet help build          everything that build can do",
      "",
      "Exit codes: 0 fine, 1 problems in the site, 2 wrong usage, " + "3 a fault in Broadsheet."
    })
final class RootCommand implements Runnable {

  /** Commands that do not speak of other commands. */
  private static final List<String> LONERS =
      List.of(
          BuildCommand.NAME,
          "check",
          "list",
          NewCommand.NAME,
          ServeCommand.NAME,
          ServeCommand.OTHER_NAME,
          "clean");

  private static final Set<String> VERSION = Set.of("-V", "--version");

  /** Every command, in the order of the help. */
  private static final List<String> COMMANDS =
      List.of(
          NewCommand.NAME,
          BuildCommand.NAME,
          "check",
          "list",
          ServeCommand.NAME,
          ServeCommand.OTHER_NAME,
          "clean",
          "schema",
          "completion",
          HelpCommand.NAME);

  @Mixin
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private final HelpOption help = new HelpOption();

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version of Broadsheet and of Java.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean version;

  private RootCommand() {}

  /**
   * The command line, ready to run: with the command alone that the first argument names, because
   * looking at them all takes longer, or with every command where they are spoken of.
   */
  static CommandLine of(Terminal terminal, Workshop workshop, String... args) {
    // The parser need not look for Groovy, which it would do all over the program's archive.
    System.setProperty("picocli.disable.closures", "true");
    CommandLine root = new CommandLine(new RootCommand());
    for (String name : spokenOf(args)) {
      root.addSubcommand(name, command(name, terminal, workshop));
    }
    CommandLine second = root.getSubcommands().get(ServeCommand.OTHER_NAME);
    if (second != null) {
      second.getCommandSpec().usageMessage().hidden(true);
    }
    root.getCommandSpec().versionProvider(new Version());
    root.setOut(writer(terminal.out()));
    root.setErr(writer(terminal.err()));
    root.setColorScheme(
        CommandLine.Help.defaultColorScheme(terminal.colours().on() ? Ansi.ON : Ansi.OFF));
    new HelpText(Math.max(60, Math.min(100, terminal.width()))).of(root);
    root.setParameterExceptionHandler(new UsageErrors(terminal));
    root.setExecutionExceptionHandler(new Failures(terminal));
    return root;
  }

  private static List<String> spokenOf(String... args) {
    String first = args.length == 0 ? "" : args[0];
    if (LONERS.contains(first)) {
      return List.of(first);
    }
    boolean version = args.length == 1 && VERSION.contains(first);
    return version ? List.of() : COMMANDS;
  }

  private static Object command(String name, Terminal terminal, Workshop workshop) {
    return switch (name) {
      case BuildCommand.NAME -> new BuildCommand(terminal, workshop);
      case NewCommand.NAME -> NewCommand.of(terminal);
      case "schema" -> new SchemaCommand(terminal);
      case "check" -> new CheckCommand(terminal, workshop);
      case "list" -> new ListCommand(terminal, workshop);
      case ServeCommand.NAME, ServeCommand.OTHER_NAME -> new ServeCommand(terminal, workshop);
      case "clean" -> new CleanCommand(terminal);
      case "completion" -> new CompletionCommand(terminal);
      default -> new HelpCommand();
    };
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
