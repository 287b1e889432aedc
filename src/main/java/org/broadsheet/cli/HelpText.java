package org.broadsheet.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * Breaks the lines of help texts between words, and only there, so that what goes on stands below
 * what it belongs to. The parser's own way breaks inside of times and file names, and lets what
 * goes on of an example begin at the margin.
 */
final class HelpText {

  /** More than any line of help has, so that the parser breaks none. */
  private static final int UNBROKEN = 1000;

  /** A column that is narrower than this is worse than none. */
  private static final int NARROWEST = 24;

  private static final Pattern COLUMNS = Pattern.compile("( *\\S.*? {2,})(?=\\S)");
  private static final String FIRST_WORD = "Usage: ";
  private static final Pattern USAGE = Pattern.compile(FIRST_WORD + "[a-z ]+");

  /** A number and the word after it stay together. */
  private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=\\S)(?<! \\d) ");

  private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");

  private final int width;

  /** Help texts of a width. */
  HelpText(int width) {
    this.width = width;
  }

  /** Has a command and those below it show their help like this. */
  void of(CommandLine command) {
    command.setUsageHelpWidth(UNBROKEN);
    var sections = command.getHelpSectionMap();
    sections.replaceAll((key, section) -> help -> broken(key, section.render(help)));
    command.setHelpSectionMap(sections);
    command.getSubcommands().values().forEach(this::of);
  }

  private String broken(String section, String text) {
    // The parser takes the first word of the line for a section of its own.
    return switch (section) {
      case UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING -> text;
      case UsageMessageSpec.SECTION_KEY_SYNOPSIS ->
          broken(FIRST_WORD + text).substring(FIRST_WORD.length());
      default -> broken(text);
    };
  }

  /** A text with its lines broken. */
  String broken(String text) {
    StringBuilder broken = new StringBuilder();
    for (String line : text.split("(?<=\n)", -1)) {
      String bare = line.stripTrailing();
      broken.append(length(bare) <= width ? bare : breakLine(bare));
      broken.append(line.substring(bare.length()).replaceAll("[^\r\n]", ""));
    }
    return broken.toString();
  }

  private String breakLine(String line) {
    int indent = line.length() - line.stripLeading().length();
    Matcher usage = USAGE.matcher(line);
    if (usage.lookingAt()) {
      return filled("", line, length(usage.group()));
    }
    Matcher columns = COLUMNS.matcher(line);
    if (!columns.lookingAt()) {
      return filled("", line, indent == 0 ? 0 : indent + 2);
    }
    String left = columns.group(1);
    String right = line.substring(columns.end());
    int column = length(left);
    return width - column >= NARROWEST
        ? filled(left, right, column + 2)
        : left.stripTrailing() + "\n" + filled(" ".repeat(indent + 4), right, indent + 4);
  }

  /** Words after a start of a line, in as many lines as they need. */
  private String filled(String start, String words, int indent) {
    StringBuilder lines = new StringBuilder(start);
    int at = length(start);
    boolean first = true;
    for (String word : BETWEEN_WORDS.split(words, -1)) {
      int length = length(word);
      if (!first && at + 1 + length > width) {
        lines.append('\n').append(" ".repeat(indent));
        at = indent;
      } else if (!first) {
        lines.append(' ');
        at++;
      }
      lines.append(word);
      at += length;
      first = false;
    }
    return lines.toString();
  }

  private static int length(String text) {
    return COLOUR.matcher(text).replaceAll("").length();
  }
}
