package org.broadsheet.check;

import java.time.Duration;
import java.time.Instant;
import org.broadsheet.model.Story;
import org.broadsheet.problem.Problems;

/**
 * Finds stories that wait for a day so far away that it is probably a slip. A date in the future is
 * how a story is scheduled; {@code publish} or {@code embargo} beside it says that it is meant.
 */
final class DateFuture implements PaperRule {

  private static final Duration SOON = Duration.ofDays(90);

  @Override
  public void look(Dossier dossier, Problems found) {
    Instant horizon = dossier.proof().at().plus(SOON);
    for (Story story : dossier.stories()) {
      Instant date = story.date();
      boolean meant = story.schedule().publish() != null || story.schedule().embargo() != null;
      if (date != null && date.isAfter(horizon) && !meant && !story.schedule().draft()) {
        long days = Duration.between(dossier.proof().at(), date).toDays();
        found.warning(
            "date-future",
            dossier.placeOf(story, "date"),
            "nobody will see this story for " + days + " days",
            "correct the date; if it is meant, say so with a line publish: and the same date");
      }
    }
  }
}
