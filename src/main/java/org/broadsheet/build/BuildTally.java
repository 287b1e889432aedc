package org.broadsheet.build;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.digest.Digest;
import org.broadsheet.model.Edition;
import org.broadsheet.model.Newsroom;
import org.broadsheet.model.Site;
import org.broadsheet.model.Story;
import org.broadsheet.model.Visibility;
import org.broadsheet.output.OutputResult;
import org.broadsheet.page.Plan;
import org.broadsheet.problem.Problem;

/** How a build goes, as it goes on. */
final class BuildTally {

  private final Workplace place;
  private int articles;
  private int pages;
  private Map<Visibility, Integer> notShown = Map.of();
  private OutputResult output = new OutputResult(0, 0, 0);
  private Turns turns = Turns.NONE;
  private List<String> recent = List.of();

  BuildTally(Workplace place) {
    this.place = place;
  }

  void stories(Newsroom newsroom, Site site, Edition edition, SiteConfig config) {
    Map<Visibility, Integer> counts = new EnumMap<>(Visibility.class);
    newsroom.stories().stream()
        .filter(story -> !edition.shows(story))
        .forEach(story -> counts.merge(story.at(edition.at()), 1, Integer::sum));
    notShown = counts;
    articles = site.stories().size();
    turns = Turns.of(newsroom.stories(), edition);
    recent =
        site.stories().stream().limit(config.recentPosts().count()).map(Story::headline).toList();
  }

  void plan(Plan plan) {
    pages = plan.pages().size();
  }

  void output(OutputResult result) {
    output = result;
  }

  /**
   * What is left beside the output.
   *
   * @param cause stands for all that the build depends on
   */
  LastBuild lastBuild(Digest cause) {
    Map<String, Integer> counts = new HashMap<>();
    notShown.forEach((visibility, count) -> counts.put(visibility.name(), count));
    return new LastBuild(
        cause,
        turns.from(),
        turns.until(),
        articles,
        counts,
        pages,
        place.problems().sorted(),
        recent);
  }

  /** The headlines of the recent posts. */
  List<String> recent() {
    return recent;
  }

  BuildResult result() {
    List<Problem> problems = place.problems().sorted();
    return new BuildResult(
        problems,
        articles,
        notShown,
        pages,
        output.written(),
        output.unchanged(),
        output.deleted(),
        Excerpts.of(problems, place.site(), place.theme()));
  }
}
