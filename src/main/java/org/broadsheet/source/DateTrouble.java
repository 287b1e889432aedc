package org.broadsheet.source;

/** Says why a written date means no instant; never leaves this package. */
final class DateTrouble extends RuntimeException {

  private final String id;
  private final String hint;

  /** An empty message or hint stands for the general one. */
  DateTrouble(String id, String message, String hint) {
    super(message, null, false, false);
    this.id = id;
    this.hint = hint;
  }

  String id() {
    return id;
  }

  String hint() {
    return hint;
  }
}
