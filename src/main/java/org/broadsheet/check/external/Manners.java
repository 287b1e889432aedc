package org.broadsheet.check.external;

import java.time.Duration;

/**
 * How other sites are asked.
 *
 * @param total after this no site is asked any more
 * @param patience how long one answer is waited for
 * @param hosts how many sites are asked at the same time
 * @param pause how long a site is left alone between two questions
 * @param longestWait a site that wants to be left alone for longer than this is not asked again
 * @param redirects how many of them are followed
 * @param good how long the answer holds that a page is there
 * @param bad how long any other answer holds
 * @param agent the name to give, as in a {@code User-Agent} header
 * @param neighbours whether addresses of this machine and of private networks may be asked too
 */
public record Manners(
    Duration total,
    Duration patience,
    int hosts,
    Duration pause,
    Duration longestWait,
    int redirects,
    Duration good,
    Duration bad,
    String agent,
    boolean neighbours) {

  /** Checks that something can be asked at all. */
  public Manners {
    if (hosts < 1 || redirects < 0 || patience.isZero() || patience.isNegative()) {
      throw new IllegalArgumentException("nobody could be asked so");
    }
  }

  /** The usual ones under a name: a page every second from each of eight sites, for ten minutes. */
  public static Manners usual(String agent) {
    return new Manners(
        Duration.ofMinutes(10),
        Duration.ofSeconds(15),
        8,
        Duration.ofSeconds(1),
        Duration.ofSeconds(30),
        10,
        Duration.ofDays(7),
        Duration.ofHours(1),
        agent,
        false);
  }
}
