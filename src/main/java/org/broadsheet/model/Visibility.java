package org.broadsheet.model;

import java.util.Locale;

/** Whether readers may see a story at an instant, and if not, why not. */
public enum Visibility {
  PUBLIC,
  DRAFT,
  SCHEDULED,
  EMBARGOED,
  EXPIRED;

  /** The word for the desk, such as {@code scheduled}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
