package org.broadsheet.build;

import java.io.IOException;
import org.broadsheet.assemble.SiteAssembler;
import org.broadsheet.model.Edition;
import org.broadsheet.model.Newsroom;
import org.broadsheet.model.Site;
import org.broadsheet.page.PagePlanner;
import org.broadsheet.page.Paper;
import org.broadsheet.page.Plan;
import org.broadsheet.problem.Problems;

/** Builds a site: read, assemble, plan, render, write. */
public final class SiteBuilder {

  private final BuildListener listener;

  /** A builder that tells the listener how far it is. */
  public SiteBuilder(BuildListener listener) {
    this.listener = listener;
  }

  /**
   * Builds a site. Where any stage finds an error, the output stays as it was, and the next does
   * not begin; only the references between files that could be read are looked at. Where nothing
   * has changed since the last build, none does.
   *
   * @throws IOException where the disk fails
   */
  public BuildResult build(BuildOptions options) throws IOException {
    listener.stage(Stage.READ, 0);
    try (StandingType standing = StandingType.open(options)) {
      return build(options, standing);
    }
  }

  /** The same with what stands from earlier builds. */
  BuildResult build(BuildOptions options, StandingType standing) throws IOException {
    BuildResult same = standing.lastResult();
    if (same != null) {
      return same;
    }
    BuildResult result = buildAnew(options, standing);
    // Some damage shows only when a value is asked for.
    String note = standing.note();
    if (note != null) {
      listener.note(note);
    }
    return result;
  }

  private BuildResult buildAnew(BuildOptions options, StandingType standing) throws IOException {
    Problems problems = new Problems();
    try (Workplace place = Workplace.of(options.site(), problems)) {
      BuildTally tally = new BuildTally(place);
      if (!place.ready()) {
        return tally.result();
      }
      Edition edition = new Edition(options.at(), options.drafts());
      Newsroom newsroom = place.read(standing.memory(), standing.files());
      if (problems.hasErrors()) {
        Remainder.problems(place.site(), newsroom, place.config(), edition, problems.sorted())
            .forEach(problems::add);
        standing.remember();
        return tally.result();
      }
      listener.stage(Stage.ASSEMBLE, 0);
      Site site = new SiteAssembler(place.config(), edition, problems).assemble(newsroom);
      tally.stories(newsroom, site, edition, place.config());
      if (!problems.hasErrors()) {
        listener.stage(Stage.PLAN, 0);
        Plan plan =
            PagePlanner.plan(
                new Paper(site, place.config(), place.words(), Generator.NAME), problems);
        tally.plan(plan);
        if (!problems.hasErrors()) {
          tally.output(new Press(place, options, standing, tally, listener).print(plan));
        }
      }
      standing.remember();
      return tally.result();
    }
  }
}
