package org.broadsheet.build;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.broadsheet.memory.KnownFiles;
import org.broadsheet.memory.Memory;
import org.broadsheet.model.Newsroom;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Problems;
import org.broadsheet.source.NewsroomReader;
import org.broadsheet.source.Tray;
import org.broadsheet.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * What one look at the files of a site gave.
 *
 * @param place its settings, theme and words
 * @param printer makes its pages; null where the place is not ready
 * @param newsroom what was read; nothing where the place is not ready
 * @param problems what is wrong with the place and with the files
 */
record Reading(
    Workplace place, @Nullable ProofPrinter printer, Newsroom newsroom, List<Problem> problems) {

  private static final Newsroom EMPTY =
      new Newsroom(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  private static final String CONTENT = NewsroomReader.CONTENT + "/";

  /**
   * Reads a site.
   *
   * @param files its folder as it was walked
   * @param theme the default theme that it lies over
   * @param tray what was read last time
   */
  static Reading of(KnownFiles files, Theme theme, Memory memory, Tray tray) throws IOException {
    return of(opened(files, theme), null, files, memory, tray);
  }

  /**
   * Reads a site once more.
   *
   * @param changed the paths that are not as they were when this was read
   */
  Reading again(KnownFiles files, Set<String> changed, Theme theme, Memory memory, Tray tray)
      throws IOException {
    boolean sameHouse = changed.stream().allMatch(path -> path.startsWith(CONTENT));
    Reading amended = sameHouse && place.ready() ? amended(files, changed, memory, tray) : null;
    if (amended != null) {
      return amended;
    }
    Workplace now = sameHouse ? place : opened(files, theme);
    boolean samePages = sameHouse || (now.ready() && place.ready() && now.rendersAs(place));
    return of(now, samePages ? printer : null, files, memory, tray);
  }

  /** This with nothing but some stories changed, or null where that is not so. */
  private @Nullable Reading amended(
      KnownFiles files, Set<String> changed, Memory memory, Tray tray) {
    Problems found = new Problems();
    Newsroom now = place.readAgain(memory, files, tray, newsroom, problems, changed, found);
    return now == null ? null : new Reading(place, printer, now, found.sorted());
  }

  private static Workplace opened(KnownFiles files, Theme theme) throws IOException {
    Problems problems = new Problems();
    return Workplace.of(
        files.tree().root(), theme.renewed(files.tree().root(), problems), problems);
  }

  private static Reading of(
      Workplace place, @Nullable ProofPrinter printer, KnownFiles files, Memory memory, Tray tray) {
    Problems problems = new Problems();
    place.problems().sorted().forEach(problems::add);
    if (!place.ready()) {
      return new Reading(place, null, EMPTY, problems.sorted());
    }
    Newsroom newsroom = place.read(memory, files, tray, problems);
    return new Reading(
        place, printer == null ? new ProofPrinter(place) : printer, newsroom, problems.sorted());
  }
}
