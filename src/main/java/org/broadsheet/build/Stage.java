package org.broadsheet.build;

import java.util.Locale;

/** The steps of a build, in order. */
public enum Stage {
  READ,
  ASSEMBLE,
  PLAN,
  RENDER,
  WRITE;

  /** The word for people, such as {@code render}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
