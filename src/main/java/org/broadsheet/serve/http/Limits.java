package org.broadsheet.serve.http;

import java.time.Duration;

/**
 * How much the server takes from whoever calls.
 *
 * @param threads that answer, at most
 * @param connections open at once; more push out those that have waited longest
 * @param headBytes of a request up to its body; a longer one gets 431, or 414 where that is its
 *     address
 * @param untilAsked from the opening of a connection, or the end of its last reply, to the end of
 *     the next request's header
 * @param silence while a reply is on its way and the browser takes nothing
 */
public record Limits(
    int threads, int connections, int headBytes, Duration untilAsked, Duration silence) {

  /** What suits one person with many tabs, and an archive of pictures on a page. */
  public static final Limits USUAL =
      new Limits(16, 512, 16 * 1024, Duration.ofSeconds(30), Duration.ofSeconds(30));
}
