package org.broadsheet.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of YAML as a person sees it: some space, perhaps a key, and a value.
 *
 * @param indent the spaces, tabs and list dashes before it
 * @param key with its colon and the space after it, or empty
 * @param value the rest, without spaces at its end
 */
record YamlLine(String indent, String key, String value) {

  private static final Pattern SHAPE =
      Pattern.compile(
          "([ \\t]*(?:-[ \\t]+)*)((?:[\\p{L}\\p{N}_-]+(?: [\\p{L}\\p{N}_-]+)*:[ \\t]+)?)(.*)");
  private static final Pattern TIGHT_COLON =
      Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_-]*:(?!//)\\S.*", Pattern.DOTALL);
  private static final Pattern ODD_COLON =
      Pattern.compile("([\\p{L}_][\\p{L}\\p{N}_-]*)[\uFF1A\uFE55\u2236\uA789](.*)", Pattern.DOTALL);
  private static final Pattern QUOTED_LIST =
      Pattern.compile("(\"[^\"]*\"|'[^']*')(, *(\"[^\"]*\"|'[^']*'))+");
  private static final int LONGEST_ADVICE = 100;

  static YamlLine of(String line) {
    Matcher matcher = SHAPE.matcher(line);
    return matcher.matches()
        ? new YamlLine(matcher.group(1), matcher.group(2), matcher.group(3).stripTrailing())
        : new YamlLine("", "", line);
  }

  /** Where the value begins, counted from 0. */
  int valueAt() {
    return indent.length() + key.length();
  }

  boolean hasKey() {
    return !key.isEmpty();
  }

  /** Whether this is {@code key:value}, which is no key at all. */
  boolean lacksSpace() {
    return !hasKey() && TIGHT_COLON.matcher(value).matches();
  }

  /** Where in the value a sign stands that only looks like the colon of a key, or -1. */
  int oddColon() {
    Matcher matcher = ODD_COLON.matcher(value);
    return hasKey() || !matcher.matches() ? -1 : matcher.end(1);
  }

  boolean isIndented() {
    return !indent.isEmpty() && Character.isWhitespace(indent.charAt(0));
  }

  boolean startsWithQuote() {
    return value.startsWith("\"") || value.startsWith("'");
  }

  /** Where in the value its opening quote is closed, or -1; doubled and escaped quotes are text. */
  int closingQuote() {
    char quote = value.charAt(0);
    for (int i = 1; i < value.length(); i++) {
      char c = value.charAt(i);
      if (quote == '"' && c == '\\') {
        i++;
      } else if (c == quote) {
        boolean doubled = quote == '\'' && i + 1 < value.length() && value.charAt(i + 1) == '\'';
        if (!doubled) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  /** Advice to quote the value, with the line as it should be where that is short enough. */
  String quoted() {
    if (QUOTED_LIST.matcher(value).matches()) {
      return "put the list in brackets: " + key + "[" + value + "]";
    }
    String text = startsWithQuote() ? new StrayQuotes(value).text() : value;
    String inQuotes =
        text.contains("\"") || text.contains("\\")
            ? "'" + text.replace("'", "''") + "'"
            : "\"" + text + "\"";
    String better = key + inQuotes;
    return better.length() > LONGEST_ADVICE || text.isEmpty()
        ? "put the whole value in quotes"
        : "put the whole value in quotes: " + better;
  }
}
