package org.broadsheet.yaml;

/**
 * A value that starts with a quotation mark and goes on after the next: which of its marks were
 * meant to hold all of it, and which belong to its words.
 */
record StrayQuotes(String value) {

  /** The text that was probably meant, without the marks that were meant to hold it. */
  String text() {
    char quote = value.charAt(0);
    int last = value.length() - 1;
    int depth = 0;
    int partner = -1;
    boolean paired = true;
    for (int i = 0; i <= last; i++) {
      if (value.charAt(i) != quote || isApostrophe(i) || isEscaped(i)) {
        continue;
      }
      depth += opens(i) ? 1 : -1;
      paired &= depth >= 0;
      if (depth == 0 && partner < 0) {
        partner = i;
      }
    }
    paired &= depth == 0;
    boolean closed = last > 0 && value.charAt(last) == quote;
    if (paired && !(closed && partner == last)) {
      return value; // the first mark holds a word or two of it
    }
    String inner = value.substring(1, closed ? last : last + 1);
    return quote == '"' ? inner.replace("\\\"", "\"") : inner.replace("''", "'");
  }

  private boolean isApostrophe(int at) {
    boolean doubled = at > 0 && value.charAt(at) == '\'' && value.charAt(at - 1) == '\'';
    return value.charAt(at) == '\'' && (doubled || (wordEnds(at) && wordStarts(at)));
  }

  private boolean isEscaped(int at) {
    return value.charAt(at) == '"' && at > 0 && value.charAt(at - 1) == '\\';
  }

  private boolean opens(int at) {
    return at == 0 || (!wordEnds(at) && wordStarts(at));
  }

  /** Whether a word ends before a place; the signs after a sentence belong to it. */
  private boolean wordEnds(int at) {
    return at > 0 && !Character.isWhitespace(value.charAt(at - 1)) && value.charAt(at - 1) != '(';
  }

  private boolean wordStarts(int at) {
    return at + 1 < value.length() && Character.isLetterOrDigit(value.codePointAt(at + 1));
  }
}
