package org.broadsheet.problem;

import java.util.Locale;

/** How bad a problem is: an error stops the build, a warning does not. */
public enum Severity {
  ERROR,
  WARNING;

  /** The word as it is printed, {@code error} or {@code warning}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
