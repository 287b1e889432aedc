package org.broadsheet.bench;

import java.nio.file.Path;
import java.util.List;
import org.broadsheet.bench.corpus.PaperSite;

/** Hugo on the equal site. */
final class HugoContestant extends Contestant {

  private final String program;

  HugoContestant(String program, PaperSite site) {
    super("hugo", site);
    this.program = program;
  }

  @Override
  List<String> command(Path output) {
    return List.of(
        program,
        "--source",
        site().folder().toString(),
        "--destination",
        output.toString(),
        "--cacheDir",
        site().folder().resolve("cache").toString());
  }

  @Override
  List<String> memory() {
    return List.of("cache", "resources");
  }
}
