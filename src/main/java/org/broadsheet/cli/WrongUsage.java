package org.broadsheet.cli;

/** A command that cannot be carried out as it was given. */
final class WrongUsage extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String hint;

  /**
   * What is wrong and how to mend it.
   *
   * @param message lower case, without a full stop
   * @param hint the cure, likewise
   */
  WrongUsage(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  String hint() {
    return hint;
  }
}
