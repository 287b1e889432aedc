package org.broadsheet.cli;

/** What the process tells its caller. */
final class ExitCode {

  /** Everything is right. */
  static final int FINE = 0;

  /** Something is wrong with the site, or the machine would not let us write. */
  static final int PROBLEMS = 1;

  /** The command was not understood. */
  static final int USAGE = 2;

  /** Broadsheet itself is at fault. */
  static final int FAULT = 3;

  private ExitCode() {}
}
