package org.broadsheet.build;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.broadsheet.assemble.SiteAssembler;
import org.broadsheet.model.Edition;
import org.broadsheet.model.Newsroom;
import org.broadsheet.model.Site;
import org.broadsheet.model.Visibility;
import org.broadsheet.output.OutputResult;
import org.broadsheet.page.PagePlanner;
import org.broadsheet.page.Paper;
import org.broadsheet.page.Plan;
import org.broadsheet.problem.Problems;

/** Builds a site: read, assemble, plan, render, write. */
public final class SiteBuilder {

  private static final OutputResult NOTHING = new OutputResult(0, 0, 0);

  private final BuildListener listener;

  /** A builder that tells the listener how far it is. */
  public SiteBuilder(BuildListener listener) {
    this.listener = listener;
  }

  /**
   * Builds a site. Where any stage finds an error, the next does not begin and the output stays as
   * it was.
   *
   * @throws IOException where the disk fails
   */
  public BuildResult build(BuildOptions options) throws IOException {
    Problems problems = new Problems();
    try (Workplace place = Workplace.of(options.site(), problems)) {
      if (!place.ready()) {
        return result(place, 0, Map.of(), 0, NOTHING);
      }
      Edition edition = new Edition(options.at(), options.drafts());

      listener.stage(Stage.READ, 0);
      Newsroom newsroom = place.read();
      if (problems.hasErrors()) {
        return result(place, 0, Map.of(), 0, NOTHING);
      }
      Map<Visibility, Integer> notShown = notShown(newsroom, edition);
      listener.stage(Stage.ASSEMBLE, 0);
      Site site = new SiteAssembler(place.config(), edition, problems).assemble(newsroom);
      if (problems.hasErrors()) {
        return result(place, site.stories().size(), notShown, 0, NOTHING);
      }
      listener.stage(Stage.PLAN, 0);
      Plan plan =
          PagePlanner.plan(
              new Paper(site, place.config(), place.words(), Generator.NAME), problems);
      if (problems.hasErrors()) {
        return result(place, site.stories().size(), notShown, plan.pages().size(), NOTHING);
      }
      OutputResult written = new Press(place, options, listener).print(plan);
      return result(place, site.stories().size(), notShown, plan.pages().size(), written);
    }
  }

  private static Map<Visibility, Integer> notShown(Newsroom newsroom, Edition edition) {
    Map<Visibility, Integer> counts = new EnumMap<>(Visibility.class);
    newsroom.stories().stream()
        .filter(story -> !edition.shows(story))
        .forEach(story -> counts.merge(story.at(edition.at()), 1, Integer::sum));
    return counts;
  }

  private static BuildResult result(
      Workplace place,
      int articles,
      Map<Visibility, Integer> notShown,
      int pages,
      OutputResult output) {
    var problems = place.problems().sorted();
    return new BuildResult(
        problems,
        articles,
        notShown,
        pages,
        output.written(),
        output.unchanged(),
        output.deleted(),
        Excerpts.of(problems, place));
  }
}
