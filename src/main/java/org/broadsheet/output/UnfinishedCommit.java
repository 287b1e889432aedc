package org.broadsheet.output;

import java.io.IOException;

/**
 * The failure of a commit that had begun to change what readers see: the site is partly new. The
 * next build completes it.
 */
public final class UnfinishedCommit extends IOException {

  private static final long serialVersionUID = 1;

  private final IOException reason;

  /** A commit that broke off for the reason. */
  public UnfinishedCommit(IOException reason) {
    super(reason.getMessage(), reason);
    this.reason = reason;
  }

  /** Why it broke off. */
  public IOException reason() {
    return reason;
  }
}
