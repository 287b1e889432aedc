package org.broadsheet.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command has that is about a site: which one, help, and a look at failures. */
final class SiteOptions {

  @Option(
      names = "--site",
      paramLabel = "DIR",
      description = {
        "The folder that holds site.yaml.",
        "Default: the current folder, or the nearest above it that holds one."
      })
  private @Nullable Path site;

  @Mixin
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private final HelpAndDebug common = new HelpAndDebug();

  /**
   * The site's folder.
   *
   * @throws WrongUsage where there is none
   */
  Path find(Terminal terminal) {
    return SiteFolder.find(site, terminal);
  }
}
