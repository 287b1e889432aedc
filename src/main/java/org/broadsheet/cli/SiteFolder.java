package org.broadsheet.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.broadsheet.config.SiteConfig;
import org.jspecify.annotations.Nullable;

/** Finds the site that a command is about. */
final class SiteFolder {

  /** The folder in a site that holds what builds remember. */
  static final String MEMORY = ".broadsheet";

  /** The problem's name in the manual. */
  private static final String MISSING = " [site-missing]";

  private SiteFolder() {}

  /**
   * The named folder, or else the current one or the nearest above it that holds a site.
   *
   * @throws WrongUsage where there is no site
   */
  static Path find(@Nullable Path named, Terminal terminal) {
    if (named != null) {
      Path site = terminal.here().resolve(named).normalize();
      if (holdsSite(site)) {
        return site;
      }
      boolean folder = Files.isDirectory(site);
      throw new WrongUsage(
          folder
              ? "there is no " + SiteConfig.FILE + " in " + terminal.shown(site) + MISSING
              : "there is no folder " + terminal.shown(site),
          "--site names the folder that holds " + SiteConfig.FILE);
    }
    for (Path folder = terminal.here(); folder != null; folder = folder.getParent()) {
      if (holdsSite(folder)) {
        return folder;
      }
    }
    throw new WrongUsage(
        "there is no " + SiteConfig.FILE + " in this folder or above it" + MISSING,
        "go to the folder of a site, or name it with --site FOLDER");
  }

  /** Whether there is a site in a folder. */
  static boolean holdsSite(Path folder) {
    return Files.isRegularFile(folder.resolve(SiteConfig.FILE));
  }
}
