package org.broadsheet.markdown;

/** The text of a code span, by the rules of CommonMark 6.1. */
final class CodeText {

  private CodeText() {}

  /** Line ends become spaces; one space goes from both ends unless there is nothing but spaces. */
  static String of(String raw) {
    String text = raw.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
    boolean padded =
        text.length() > 1 && text.charAt(0) == ' ' && text.charAt(text.length() - 1) == ' ';
    boolean onlySpaces = text.chars().allMatch(c -> c == ' ');
    return padded && !onlySpaces ? text.substring(1, text.length() - 1) : text;
  }
}
