package org.broadsheet.build;

import java.io.IOException;
import java.nio.file.Path;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.memory.Memory;
import org.broadsheet.model.Newsroom;
import org.broadsheet.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * What a site has already, for those who add to it.
 *
 * @param config what {@code site.yaml} says
 * @param newsroom every file that could be read, published or not
 */
public record Roster(SiteConfig config, Newsroom newsroom) {

  /**
   * The roster of a site. Files that cannot be read are not in it, and are reported.
   *
   * @param memory the folder that keeps what builds remember, or null to read everything anew
   * @return null where the settings or the theme are wrong, which is reported
   * @throws IOException where the disk fails
   */
  public static @Nullable Roster of(Path site, @Nullable Path memory, Problems problems)
      throws IOException {
    try (Workplace place = Workplace.of(site, problems)) {
      if (!place.ready()) {
        return null;
      }
      try (Memory known = memory == null ? Memory.none() : Memory.open(memory, Engine.digest())) {
        return new Roster(place.config(), place.read(known, known.walk(site, Inputs::wanted)));
      }
    }
  }
}
