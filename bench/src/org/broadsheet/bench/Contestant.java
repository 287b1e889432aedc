package org.broadsheet.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.broadsheet.bench.corpus.PaperSite;

/** A program that builds a site of its own. */
abstract class Contestant {

  private final String name;
  private final PaperSite site;

  Contestant(String name, PaperSite site) {
    this.name = name;
    this.site = site;
  }

  final String name() {
    return name;
  }

  final PaperSite site() {
    return site;
  }

  /** What builds the site into a folder. */
  abstract List<String> command(Path output);

  /** The variables that it is started with. */
  Map<String, String> environment() {
    return Map.of();
  }

  /** Whether it takes part. */
  boolean runs(Scenario scenario) {
    return scenario != Scenario.FLOOR;
  }

  /** What it keeps between builds, relative to the site. */
  abstract List<String> memory();

  /** Takes from it what it remembers of earlier builds. */
  final void forget() throws IOException {
    for (String folder : memory()) {
      Folders.delete(site.folder().resolve(folder));
    }
  }

  /** Whether its incremental builds can be compared with builds from nothing. */
  boolean exact() {
    return false;
  }
}
