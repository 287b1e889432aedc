package org.broadsheet.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * For which moment a command looks at the site.
 *
 * @param written what the user wrote behind {@code --at}; null for the present
 */
record AsOf(@Nullable String written) {

  /** The option. */
  static final String OPTION = "--at";

  /** What stands behind it, in help texts. */
  static final String LABEL = "TIME";

  /** The end of its description: what may stand behind it. */
  static final String FORMS =
      ": 2026-12-01, \"2026-12-01 06:00\", 2026-12-01T06:00:00Z, \"tomorrow 06:00\", +2h.";

  /** The second sentence of its description. */
  static final String ZONE = "Without a zone, the time is that of the site.";

  /**
   * The moment that is meant.
   *
   * @throws WrongUsage where it cannot be read
   */
  Instant instant(Path site, Workshop workshop, Terminal terminal) {
    Instant now = terminal.clock().instant();
    return written == null ? now : new Moment(now, () -> zone(site, workshop)).read(written);
  }

  /**
   * The moment that is meant, or null for the present, which goes on.
   *
   * @throws WrongUsage where it cannot be read
   */
  @Nullable Instant fixed(Path site, Workshop workshop, Terminal terminal) {
    return written == null ? null : instant(site, workshop, terminal);
  }

  /** A moment as the paper's clocks show it, such as {@code 2026-12-01 06:00 (Europe/London)}. */
  static String spelt(Instant moment, ZoneId zone) {
    // Made here, since a build without changes is quicker than to make one.
    DateTimeFormatter form = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    return form.format(moment.atZone(zone)) + " (" + zone.getId() + ")";
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
