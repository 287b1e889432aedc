package org.broadsheet.serve;

import java.util.List;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.SourceLines;
import org.jspecify.annotations.Nullable;

/**
 * What the preview shows at one time; the next thing shown takes its place as a whole.
 *
 * @param id tells it from everything shown before or after, also by another run of the server:
 *     letters, digits and hyphens. A page says this to the event stream (see {@link Events})
 * @param paper the last paper without errors, or null where there never was one
 * @param problems of the files as last looked at, sorted; those of {@code paper} itself, or those
 *     that keep a newer one from being shown
 * @param sources gives the lines that the problems point at
 */
public record Shown(String id, @Nullable Paper paper, List<Problem> problems, SourceLines sources) {

  /** Keeps a copy of the list. */
  public Shown {
    problems = List.copyOf(problems);
  }
}
