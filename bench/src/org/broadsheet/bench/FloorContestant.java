package org.broadsheet.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.broadsheet.bench.corpus.PaperSite;

/** The {@link Floor} in the place of Broadsheet, with the same launcher, site and output. */
final class FloorContestant extends Contestant {

  private final Installation installation;

  FloorContestant(Installation installation, PaperSite site) {
    super("floor", site);
    this.installation = installation;
  }

  @Override
  List<String> command(Path output) {
    return installation.build(site().folder(), output);
  }

  @Override
  Map<String, String> environment() {
    return installation.environment();
  }

  @Override
  boolean runs(Scenario scenario) {
    return scenario == Scenario.FLOOR;
  }

  @Override
  List<String> memory() {
    return List.of();
  }
}
