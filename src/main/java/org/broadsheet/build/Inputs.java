package org.broadsheet.build;

import org.broadsheet.memory.EntryKind;
import org.broadsheet.memory.StampedTree;
import org.broadsheet.source.NewsroomReader;
import org.broadsheet.theme.Theme;

/** The files of a site that a build can depend on. */
final class Inputs {

  private static final String SETTINGS = "site.yaml";

  private Inputs() {}

  /**
   * Whether a build can depend on a path.
   *
   * @param path relative to the site's folder; a folder's ends with a slash
   */
  static boolean wanted(String path) {
    int end = path.indexOf('/');
    String top = end < 0 ? path : path.substring(0, end);
    boolean folder =
        top.equals(NewsroomReader.CONTENT)
            || top.equals(Theme.STATIC)
            || top.equals(Theme.TEMPLATES);
    return folder ? !hidden(path) : path.equals(SETTINGS);
  }

  /** Programs keep what is theirs under names with a dot; one such name is for readers. */
  private static boolean hidden(String path) {
    int name = path.lastIndexOf('/', path.length() - 2) + 1;
    return path.startsWith(".", name) && !path.startsWith(".well-known", name);
  }

  /** Whether the stamps of a tree tell all: what a link leads to may change without its knowing. */
  static boolean tellAll(StampedTree tree) {
    for (int entry = 0; entry < tree.size(); entry++) {
      if (tree.kind(entry) != EntryKind.FILE) {
        return false;
      }
    }
    return true;
  }
}
