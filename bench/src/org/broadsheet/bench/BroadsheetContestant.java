package org.broadsheet.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.broadsheet.bench.corpus.PaperSite;

/** Broadsheet, through its launcher, as users run it. */
final class BroadsheetContestant extends Contestant {

  private final Installation installation;

  BroadsheetContestant(String name, Installation installation, PaperSite site) {
    super(name, site);
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
  List<String> memory() {
    return List.of(".broadsheet");
  }

  @Override
  boolean exact() {
    return true;
  }
}
