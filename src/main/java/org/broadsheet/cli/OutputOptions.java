package org.broadsheet.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the finished site goes. */
final class OutputOptions {

  private static final String USUAL = "public";

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = {"Where the finished site goes.", "Default: the folder public in the site."})
  private @Nullable Path output;

  /**
   * The output folder, which need not exist.
   *
   * @throws WrongUsage where it is the user's home folder or one above it
   */
  Path find(Path site, Terminal terminal) {
    Path named = output;
    Path folder = named == null ? site.resolve(USUAL) : terminal.here().resolve(named).normalize();
    if (terminal.home().startsWith(folder)) {
      throw new WrongUsage(
          "the output folder " + terminal.shown(folder) + " holds your home folder",
          "choose a folder of its own, such as --output public");
    }
    return folder;
  }
}
