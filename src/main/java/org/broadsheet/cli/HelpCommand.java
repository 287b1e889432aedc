package org.broadsheet.cli;

import java.util.List;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** Shows the help of a command, however deep it lies. */
@Command(
    name = HelpCommand.NAME,
    helpCommand = true,
    description = "Tell what a command can do.",
    footer = {
      "",
      "Examples:",
      "  broadsheet help               the list of commands",
      "  broadsheet help build         everything that build can do",
      "  broadsheet help new article   a command of a command",
      "",
      "Exit codes: 0 shown, 2 wrong usage, 3 a fault in Broadsheet."
    })
final class HelpCommand implements Runnable {

  static final String NAME = "help";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private final HelpOption help = new HelpOption();

  @Parameters(
      arity = "0..*",
      paramLabel = "COMMAND",
      description = "The command. Default: the list of commands.")
  private List<String> words = List.of();

  @Override
  public void run() {
    CommandLine root = Objects.requireNonNull(spec.parent()).commandLine();
    CommandLine command = root;
    for (String word : words) {
      CommandLine next = command.getSubcommands().get(word);
      if (next == null) {
        throw new UnmatchedArgumentException(command, List.of(word));
      }
      command = next;
    }
    command.usage(root.getOut(), root.getColorScheme());
  }
}
