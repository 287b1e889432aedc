package org.broadsheet.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * An output folder that is fit to be written to.
 *
 * @param root the folder, absolute, without links
 * @param label the folder as problems name it, relative to the site
 */
record OutputPlace(Path root, String label) {

  private static final List<String> SOURCES = List.of("content", "templates", "static");

  private static final String CURE = "choose a folder of its own, such as public in the site";

  /** Looks at a folder, which need not exist yet; null where it is not fit, which is reported. */
  static @Nullable OutputPlace of(Path site, Path output, Problems problems) throws IOException {
    Path realSite = real(site);
    Path root = real(output);
    String label = label(realSite, root);
    String danger = danger(realSite, root);
    if (danger != null) {
      problems.error("output-unsafe", Location.file(label), "the output folder " + danger, CURE);
      return null;
    }
    if (Files.exists(root) && !Files.isDirectory(root)) {
      problems.error("output-unusable", Location.file(label), "the output folder is a file", CURE);
      return null;
    }
    if (leadsNowhere(root)) {
      problems.error(
          "output-unusable",
          Location.file(label),
          "the output folder is behind a link that leads nowhere",
          "mount the disk that it leads to, or mend the link, or choose another folder");
      return null;
    }
    return new OutputPlace(root, label);
  }

  /** Whether a link is left in the folder's path, which can only be one to nothing. */
  private static boolean leadsNowhere(Path root) {
    for (Path folder = root; folder != null; folder = folder.getParent()) {
      if (Files.isSymbolicLink(folder)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String danger(Path site, Path root) {
    if (root.equals(site)) {
      return "is the site's own folder";
    }
    if (site.startsWith(root)) {
      return "holds the site's folder";
    }
    for (String name : SOURCES) {
      if (root.startsWith(site.resolve(name))) {
        return "is part of the site's " + name + " folder";
      }
    }
    return null;
  }

  /** The folder without links, as far as it exists. */
  private static Path real(Path folder) throws IOException {
    Path absolute = folder.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    if (Files.exists(absolute) || parent == null) {
      return absolute.toRealPath();
    }
    return real(parent).resolve(absolute.getFileName());
  }

  private static String label(Path site, Path root) {
    boolean comparable = site.getRoot() != null && site.getRoot().equals(root.getRoot());
    Path relative = comparable ? site.relativize(root) : root.getFileName();
    String label = relative == null ? "" : relative.toString().replace('\\', '/');
    return label.isEmpty() ? "." : label;
  }

  /** A file of the output, as problems point at it. */
  Location locate(String file) {
    return Location.file(label + "/" + file);
  }
}
