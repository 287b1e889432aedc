package org.broadsheet.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** What the parser has against a command line, in words for people. */
final class Objection {

  private Objection() {}

  /** What is wrong: lower case, without a full stop. */
  static String of(ParameterException failure) {
    if (failure instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return missing(missing.getMissing().get(0));
    }
    if (failure.getArgSpec() instanceof OptionSpec option
        && Number.class.isAssignableFrom(option.type())) {
      return "\"" + failure.getValue() + "\" after " + option.longestName() + " is not a number";
    }
    @Nullable String message = failure.getMessage();
    return message == null || message.isEmpty()
        ? "the command cannot be understood"
        : bare(message);
  }

  private static String missing(ArgSpec what) {
    if (what instanceof OptionSpec option) {
      return option.longestName() + " needs a value after it: " + option.paramLabel();
    }
    return what.paramLabel() + " is missing: " + bare(String.join(" ", what.description()));
  }

  private static String bare(String sentence) {
    String lower = Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
