package org.broadsheet.scaffold;

/** Says why a new file was not made, and what to do instead. */
public final class Refusal extends Exception {

  private static final long serialVersionUID = 1;

  private final String hint;

  /**
   * A reason and its cure.
   *
   * @param message lower case, without a full stop
   * @param hint the cure, likewise
   */
  Refusal(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  /** What to do instead. */
  public String hint() {
    return hint;
  }
}
