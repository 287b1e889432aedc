package org.broadsheet.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.broadsheet.model.UrlPath;
import org.jspecify.annotations.Nullable;

/** The files of a built site, found by address. */
final class SiteFiles {

  private final Path root;

  /** The files in a folder that exists. */
  SiteFiles(Path folder) throws IOException {
    this.root = folder.toRealPath();
  }

  /** The file at an address, or null where there is none in the folder. */
  @Nullable Path file(UrlPath url) {
    Path found = inside(url.file());
    return found != null && Files.isRegularFile(found) ? found : null;
  }

  /** Whether the address lacks only a slash at its end to be that of a page. */
  boolean lacksSlash(UrlPath url) {
    return !url.isFolder() && file(new UrlPath(url.value() + "/")) != null;
  }

  /** A link may lead anywhere, so what counts is where it ends. */
  private @Nullable Path inside(String name) {
    try {
      Path real = root.resolve(name).toRealPath();
      return real.startsWith(root) ? real : null;
    } catch (IOException | InvalidPathException nothingThere) {
      return null;
    }
  }
}
