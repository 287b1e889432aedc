package org.broadsheet.render;

import io.pebbletemplates.pebble.error.PebbleException;
import org.jspecify.annotations.Nullable;

/** Something that a template must not do, already in the words of a problem. */
final class Complaint extends PebbleException {

  private static final long serialVersionUID = 1L;

  private final String id;
  private final @Nullable String hint;
  private final @Nullable String word;

  /**
   * Complains about one line.
   *
   * @param word what to point at in the line, or null for the whole of it
   */
  Complaint(
      String id,
      String message,
      @Nullable String hint,
      @Nullable String word,
      int line,
      String template) {
    super(null, message, line, template);
    this.id = id;
    this.hint = hint;
    this.word = word;
  }

  /** Complains about values that an operator cannot work on. */
  static Complaint operands(int line, String template) {
    return new Complaint(
        "template-operand-wrong",
        "these values cannot be combined like this",
        "only numbers can be calculated with; \"and\", \"or\", \"not\" and \"?\" need true or"
            + " false: ask \"is not null\" or \"is not empty\"",
        null,
        line,
        template);
  }

  /** The same about another line of the same template. */
  Complaint at(int line) {
    return new Complaint(id, getPebbleMessage(), hint, word, line, getFileName());
  }

  String id() {
    return id;
  }

  @Nullable String hint() {
    return hint;
  }

  @Nullable String word() {
    return word;
  }
}
