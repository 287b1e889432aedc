package org.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.config.SiteConfigReader;
import org.broadsheet.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A paper in whose folder another one is to be made.
 *
 * @param title its name
 */
record SiteAround(String title) {

  /** The folders of which a paper reads everything. */
  private static final Set<String> READ = Set.of("content", "static", "templates");

  /**
   * The nearest paper around a folder, or null.
   *
   * @throws WrongUsage where that paper would take what is in the folder for its own
   */
  static @Nullable SiteAround of(Path site, Terminal terminal) throws IOException {
    for (Path above = site.getParent(); above != null; above = above.getParent()) {
      if (SiteFolder.holdsSite(above)) {
        SiteConfig config = new SiteConfigReader(new Problems()).read(above);
        String title = config == null ? SiteConfig.FILE : config.title();
        String part = above.relativize(site).getName(0).toString();
        if (READ.contains(part)) {
          throw new WrongUsage(
              terminal.shown(site) + " is among the files of another paper, " + title,
              "name a folder outside of its " + part + " folder");
        }
        return new SiteAround(title);
      }
    }
    return null;
  }

  /** Says which commands are about which paper. */
  String note(Path site, Terminal terminal) {
    return "this paper lies in the folder of another, "
        + title
        + "; commands in "
        + terminal.shown(site)
        + " are about the new one";
  }
}
