package org.broadsheet.check;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.broadsheet.check.external.LinkCheck;
import org.broadsheet.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What is to be inspected.
 *
 * @param site the folder of the site
 * @param memory the folder that keeps what builds remember, or null to read all from nothing
 * @param at the instant that decides what is public
 * @param drafts whether drafts are looked at too
 * @param wanted which problems are told
 * @param told what was found before, to be told with the rest
 * @param links asks other sites for the pages that are linked to, or null where they are left alone
 */
public record Order(
    Path site,
    @Nullable Path memory,
    Instant at,
    boolean drafts,
    Selection wanted,
    List<Problem> told,
    @Nullable LinkCheck links) {

  /** Copies the list. */
  public Order {
    told = List.copyOf(told);
  }
}
