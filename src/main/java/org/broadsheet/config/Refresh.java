package org.broadsheet.config;

/** How pages that stand already come to show the newest recent posts. */
public enum Refresh {
  /** Every build renders them into every page. */
  BUILD,
  /** A page keeps those of its day, and a script in the reader's browser puts newer ones there. */
  BROWSER
}
