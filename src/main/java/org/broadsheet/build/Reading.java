package org.broadsheet.build;

import java.io.IOException;
import java.util.List;
import org.broadsheet.memory.KnownFiles;
import org.broadsheet.memory.Memory;
import org.broadsheet.model.Newsroom;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Problems;
import org.broadsheet.theme.Theme;

/**
 * What one look at the files of a site gave.
 *
 * @param place its settings, theme and words
 * @param newsroom what was read; nothing where the place is not ready
 * @param problems what was wrong
 */
record Reading(Workplace place, Newsroom newsroom, List<Problem> problems) {

  private static final Newsroom EMPTY =
      new Newsroom(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  /**
   * Reads a site.
   *
   * @param files its folder as it was walked
   * @param theme the default theme that it lies over
   */
  static Reading of(KnownFiles files, Theme theme, Memory memory) throws IOException {
    Problems problems = new Problems();
    Workplace place =
        Workplace.of(
            files.tree().root(), theme.renewed(files.tree().root(), problems), problems);
    Newsroom newsroom = place.ready() ? place.read(memory, files) : EMPTY;
    return new Reading(place, newsroom, problems.sorted());
  }
}
