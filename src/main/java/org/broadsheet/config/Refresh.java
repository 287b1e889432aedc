package org.broadsheet.config;

/** How pages that stand already come to show the newest recent posts. */
public enum Refresh {
  /** They are a part of every page, and so each of them is made again when they change. */
  BUILD,
  /** A page keeps those of its day, and a script in the reader's browser puts newer ones there. */
  BROWSER
}
