package org.broadsheet.cli;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.problem.Spelling;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers a command line that cannot be understood. */
final class UsageErrors implements IParameterExceptionHandler {

  private final Terminal terminal;

  UsageErrors(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public int handleParseException(ParameterException failure, String[] args) {
    CommandLine command = failure.getCommandLine();
    String name = command.getCommandSpec().qualifiedName(" ");
    if (failure instanceof UnmatchedArgumentException unmatched
        && !unmatched.getUnmatched().isEmpty()) {
      String word = unmatched.getUnmatched().get(0);
      complain("unknown " + kind(word, command) + " \"" + word + "\"", hint(word, command, name));
    } else if (failure instanceof MissingParameterException) {
      complain(plain(failure), name + " --help shows what it needs");
    } else {
      complain(plain(failure), name + " --help shows what is possible");
    }
    return ExitCode.USAGE;
  }

  /** Says what is wrong and how to mend it. */
  void complain(String message, String hint) {
    Colours colours = terminal.colours();
    terminal.err().println("broadsheet: " + colours.error("error") + ": " + message);
    terminal.err().println(colours.hint("hint: ") + hint);
    terminal.err().flush();
  }

  private static String kind(String word, CommandLine command) {
    if (word.startsWith("-")) {
      return "option";
    }
    return command.getSubcommands().isEmpty() ? "argument" : "command";
  }

  private static String hint(String word, CommandLine command, String name) {
    List<String> known = new ArrayList<>();
    if (word.startsWith("-")) {
      for (OptionSpec option : command.getCommandSpec().options()) {
        known.addAll(List.of(option.names()));
      }
    } else {
      known.addAll(command.getSubcommands().keySet());
    }
    String stem = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
    @Nullable String nearest = Spelling.nearest(stem, known);
    String all = name + " --help shows what is possible";
    return nearest == null ? all : "did you mean " + nearest + "? " + all;
  }

  /** The library's message in the form of ours: lower case, without a full stop. */
  private static String plain(ParameterException failure) {
    @Nullable String message = failure.getMessage();
    if (message == null || message.isEmpty()) {
      return "the command cannot be understood";
    }
    String lower = Character.toLowerCase(message.charAt(0)) + message.substring(1);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
