package org.broadsheet.check;

import org.broadsheet.model.Schedule;
import org.broadsheet.model.Story;
import org.broadsheet.model.Visibility;
import org.broadsheet.problem.Problems;

/** Finds stories under an embargo of which the desk does not know what was agreed. */
final class EmbargoUnexplained implements PaperRule {

  @Override
  public void look(Dossier dossier, Problems found) {
    for (Story story : dossier.stories()) {
      Schedule schedule = story.schedule();
      boolean running = story.at(dossier.proof().at()) == Visibility.EMBARGOED;
      if (running && schedule.embargo() != null && schedule.embargoReason() == null) {
        found.warning(
            "embargo-unexplained",
            dossier.placeOf(story, "embargo"),
            "nothing says with whom this embargo was agreed",
            "write embargo: {until: the date, reason: what was agreed}");
      }
    }
  }
}
