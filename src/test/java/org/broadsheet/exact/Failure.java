package org.broadsheet.exact;

import java.util.List;

/**
 * A build that was not exact, and the way to it.
 *
 * @param script what was played
 * @param day the day whose build was wrong; 0 is the founding
 * @param log what happened on each day
 * @param wrong what was wrong
 */
public record Failure(Script script, int day, List<String> log, String wrong) {

  /** The whole story, with what plays it again. */
  @Override
  public String toString() {
    return "seed "
        + script.seed()
        + " (-Dexact.seed="
        + script.seed()
        + "), day "
        + day
        + " of "
        + script.days()
        + ":\n"
        + String.join("\n", log)
        + "\n"
        + wrong;
  }
}
