package org.broadsheet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.broadsheet.problem.Spelling;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers a command line that cannot be understood. */
final class UsageErrors implements IParameterExceptionHandler {

  /** What is asked for in several words, as the help calls it. */
  private static final Set<String> PHRASES = Set.of("HEADLINE", "NAME");

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
      @Nullable String quoted =
          word.startsWith("-") ? null : unquoted(unmatched.getUnmatched(), command);
      complain(
          "unknown " + kind(word, command) + " \"" + word + "\"",
          quoted == null ? hint(word, command, name) : quoted);
    } else if (failure instanceof MissingParameterException) {
      complain(Objection.of(failure), name + " --help shows what it needs");
    } else {
      complain(Objection.of(failure), name + " --help shows what is possible");
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

  /** How to write a headline or name whose words came one by one, or null where none did. */
  private static @Nullable String unquoted(List<String> unmatched, CommandLine command) {
    List<PositionalParamSpec> asked = command.getCommandSpec().positionalParameters();
    if (asked.size() != 1 || !PHRASES.contains(asked.get(0).paramLabel())) {
      return null;
    }
    List<String> words = new ArrayList<>(asked.get(0).stringValues());
    if (words.isEmpty()) {
      return null;
    }
    unmatched.stream().takeWhile(word -> !word.startsWith("-")).forEach(words::add);
    String phrase = String.join(" ", words);
    String kind = asked.get(0).paramLabel().toLowerCase(Locale.ROOT);
    String name = command.getCommandSpec().qualifiedName(" ");
    return "put the " + kind + " in quotation marks: " + name + " \"" + phrase + "\"";
  }
}
