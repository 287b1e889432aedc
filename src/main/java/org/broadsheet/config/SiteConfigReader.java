package org.broadsheet.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.broadsheet.problem.Problems;
import org.jspecify.annotations.Nullable;

/** A stand-in until the real reader is here: takes only the address and the zone. */
public final class SiteConfigReader {

  /** A reader that reports to the given sink. */
  public SiteConfigReader(Problems problems) {}

  /** The configuration of the site in a folder, or null. */
  public @Nullable SiteConfig read(Path site) {
    String url = "https://example.org/";
    String zone = "UTC";
    try {
      for (String line : Files.readAllLines(site.resolve(SiteConfig.FILE))) {
        url = line.startsWith("url:") ? line.substring(4).strip() : url;
        zone = line.startsWith("timezone:") ? line.substring(9).strip() : zone;
      }
    } catch (java.io.IOException e) {
      return null;
    }
    return new SiteConfig(
        "Site",
        SiteUrl.of(url),
        "en",
        ZoneId.of(zone),
        null,
        null,
        List.of(),
        Permalink.DEFAULT,
        20,
        6,
        20,
        HtmlPolicy.SAFE,
        new Publisher("Site", null, null, null),
        List.of(),
        null);
  }
}
