package org.broadsheet.render;

import io.pebbletemplates.pebble.error.PebbleException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Severity;
import org.broadsheet.problem.Spelling;
import org.jspecify.annotations.Nullable;

/** What Pebble says when it cannot understand a template, put in plain words. */
final class SyntaxError {

  private static final Pattern TAG = Pattern.compile("Unexpected tag name \"(.*)\"");
  private static final Pattern EXPECTED =
      Pattern.compile(
          "Unexpected token of value \"(.*)\" and type (.*), expected token of type (.*?)(?: with value (.*))?");
  private static final Pattern TOKEN =
      Pattern.compile("Unexpected token \"(.*)\" of value \"(.*)\"");
  private static final Pattern UNCLOSED = Pattern.compile("Unclosed \"(.*)\"");
  private static final Pattern UNEXPECTED = Pattern.compile("Unexpected \"(.*)\"");
  private static final Pattern CHARACTER = Pattern.compile("Unexpected character \\[(.*)]");
  private static final Pattern UNENDED =
      Pattern.compile("Unexpected end of template\\..*\"(end\\w+)\".*");
  private static final Pattern TWICE =
      Pattern.compile("More than one macro can not share the same name: (.*)");

  private SyntaxError() {}

  static Problem problem(PebbleException error, TemplateText text, TemplateLanguage language) {
    String message = String.valueOf(error.getPebbleMessage());
    Integer line = error.getLineNumber();
    Matcher tag = TAG.matcher(message);
    if (tag.matches()) {
      return unknownTag(tag.group(1), text, line, language);
    }
    return new Problem(
        Severity.ERROR, "template-syntax", place(message, text, line), plain(message), null);
  }

  /** What is said where Pebble says nothing. */
  static Problem problem(TemplateText text, int line) {
    return new Problem(
        Severity.ERROR, "template-syntax", text.line(line), "this cannot be understood", null);
  }

  private static Problem unknownTag(
      String tag, TemplateText text, @Nullable Integer line, TemplateLanguage language) {
    boolean end = tag.startsWith("end") || tag.equals("else") || tag.equals("elseif");
    List<String> known = language.tagNames();
    return new Problem(
        Severity.ERROR,
        end ? "template-syntax" : "template-tag-unknown",
        text.word(line, tag),
        end
            ? "{% " + tag + " %} ends something that has not begun"
            : "there is no tag \"" + tag + "\"",
        end ? null : PlainWords.choices(Spelling.nearest(tag, known), "the tags are", known));
  }

  private static Location place(String message, TemplateText text, @Nullable Integer line) {
    Matcher token = TOKEN.matcher(message);
    String word = token.matches() ? token.group(2) : null;
    for (Pattern pattern : List.of(EXPECTED, UNEXPECTED, CHARACTER)) {
      Matcher matcher = pattern.matcher(message);
      word = word == null && matcher.matches() ? matcher.group(1) : word;
    }
    return word == null || word.equals("null") || !text.once(line, word)
        ? text.line(line)
        : text.word(line, word);
  }

  private static String plain(String message) {
    Matcher unclosed = UNCLOSED.matcher(message);
    if (unclosed.matches()) {
      return unclosed.group(1) + " is missing";
    }
    Matcher unended = UNENDED.matcher(message);
    if (unended.matches()) {
      String end = unended.group(1);
      return "{% " + end.substring(3) + " %} has no {% " + end + " %}";
    }
    if (message.startsWith("endblock tag should be present")) {
      return "{% block %} has no {% endblock %}";
    }
    Matcher expected = EXPECTED.matcher(message);
    if (expected.matches()) {
      return "unexpected "
          + token(expected.group(2), expected.group(1))
          + ", "
          + token(expected.group(3), expected.group(4))
          + " was expected";
    }
    Matcher token = TOKEN.matcher(message);
    if (token.matches()) {
      return "unexpected " + token(token.group(1), token.group(2));
    }
    Matcher character = CHARACTER.matcher(message);
    if (character.matches()) {
      String c = character.group(1);
      boolean quote = c.equals("\"") || c.equals("'");
      return c.isBlank() || Character.isISOControl(c.charAt(0))
          ? "the template ends inside a tag or an expression"
          : quote ? "the text that begins with " + c + " has no end" : "unexpected \"" + c + "\"";
    }
    Matcher twice = TWICE.matcher(message);
    if (twice.matches()) {
      return "the macro " + twice.group(1) + " is there twice";
    }
    return sentence(message);
  }

  /** A message as problems are worded: lower case at the start, no full stop at the end. */
  static String sentence(String message) {
    String text = message.strip();
    String ended = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    return ended.isEmpty()
        ? "this cannot be understood"
        : ended.substring(0, 1).toLowerCase(Locale.ROOT) + ended.substring(1);
  }

  private static String token(String type, @Nullable String value) {
    return switch (type) {
      case "PUNCTUATION", "OPERATOR" -> value == null ? "something else" : "\"" + value + "\"";
      case "EXECUTE_END" -> "end of the tag (%})";
      case "PRINT_END" -> "end of the expression (}})";
      case "EOF" -> "end of the template";
      case "NAME" -> value == null ? "a name" : "\"" + value + "\"";
      case "STRING" -> value == null ? "a text" : "text \"" + value + "\"";
      default ->
          value == null ? type.toLowerCase(Locale.ROOT).replace('_', ' ') : "\"" + value + "\"";
    };
  }
}
