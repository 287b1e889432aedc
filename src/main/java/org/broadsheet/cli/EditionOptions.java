package org.broadsheet.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.problem.Problems;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** For which moment a command looks at the site. */
final class EditionOptions {

  @Option(
      names = "--at",
      paramLabel = "TIME",
      description = {
        "Build what is public at this moment instead of now: 2026-12-01, \"2026-12-01 06:00\","
            + " 2026-12-01T06:00:00Z, \"tomorrow 06:00\", +2h.",
        "Without a zone, the time is that of the site."
      })
  private @Nullable String at;

  /**
   * The moment that is meant.
   *
   * @throws WrongUsage where it cannot be read
   */
  Instant instant(Path site, Workshop workshop, Terminal terminal) {
    Instant now = terminal.clock().instant();
    return at == null ? now : new Moment(now, () -> zone(site, workshop)).read(at);
  }

  /**
   * The moment that is meant, or null for the present, which goes on.
   *
   * @throws WrongUsage where it cannot be read
   */
  @Nullable Instant fixed(Path site, Workshop workshop, Terminal terminal) {
    return at == null ? null : instant(site, workshop, terminal);
  }

  /** A site whose zone cannot be read is not built, so that any will do. */
  static ZoneId zone(Path site, Workshop workshop) {
    try {
      @Nullable SiteConfig config = workshop.config(site, new Problems());
      return config == null ? ZoneOffset.UTC : config.timezone();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
