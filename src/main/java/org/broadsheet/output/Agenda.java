package org.broadsheet.output;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.output.Step.Kind;

/**
 * The steps that turn the site that stands into the one that is wanted. Their order never leaves a
 * link to something that is not there yet: new files, to which nothing leads so far, and what pages
 * are dressed with; then the changed pages; then feeds and sitemaps; deletions last.
 */
final class Agenda {

  private final Path root;
  private final Draft draft;
  private final List<Step> steps = new ArrayList<>();

  /** Folders that the output has, or has as soon as the steps so far are taken. */
  private final Set<String> folders = new HashSet<>();

  private Agenda(Path root, Draft draft) {
    this.root = root;
    this.draft = draft;
  }

  /** The steps, in their order. */
  static List<Step> of(Path root, Draft draft) {
    Agenda agenda = new Agenda(root, draft);
    Set<String> cleared = agenda.clearObstructions();
    agenda.move(draft.in(Wave.ASSETS));
    agenda.moveNew(draft.in(Wave.NEW));
    agenda.move(draft.in(Wave.PAGES));
    agenda.move(draft.in(Wave.FEEDS));
    agenda.delete(draft.stale(), cleared);
    return agenda.steps;
  }

  /** Makes room where a page became a folder or a folder a page. */
  private Set<String> clearObstructions() {
    Set<String> cleared = new HashSet<>();
    Manifest before = draft.before();
    for (String place : draft.obstructed()) {
      // What stands counts: where a page of ours was, somebody may have made a folder.
      if (!Files.isDirectory(root.resolve(place), LinkOption.NOFOLLOW_LINKS)) {
        cleared.add(place);
        steps.add(new Step(Kind.DELETE, place));
        continue;
      }
      for (int i = before.firstIn(place); i < before.endOf(place); i++) {
        cleared.add(before.file(i));
        steps.add(new Step(Kind.DELETE, before.file(i)));
      }
      steps.add(new Step(Kind.CLEAR, place));
    }
    return cleared;
  }

  private void move(List<String> files) {
    for (String file : files) {
      steps.add(new Step(Kind.MOVE, file));
      String folder = OutputName.parent(file);
      while (!folder.isEmpty() && folders.add(folder)) {
        folder = OutputName.parent(folder);
      }
    }
  }

  /** Moves new files; a folder that is new as a whole is moved as a whole. */
  private void moveNew(List<String> files) {
    String moved = null;
    for (String file : files) {
      if (moved != null && file.startsWith(moved)) {
        continue;
      }
      String folder = firstNewFolder(file);
      if (folder.isEmpty()) {
        steps.add(new Step(Kind.MOVE, file));
      } else {
        steps.add(new Step(Kind.MOVE_FOLDER, folder));
        moved = folder + "/";
      }
    }
  }

  /** The topmost folder above a file that the output does not have yet, or nothing. */
  private String firstNewFolder(String file) {
    for (int end = file.indexOf('/'); end >= 0; end = file.indexOf('/', end + 1)) {
      String folder = file.substring(0, end);
      if (!folders.contains(folder)) {
        if (!Files.isDirectory(root.resolve(folder), LinkOption.NOFOLLOW_LINKS)) {
          return folder;
        }
        folders.add(folder);
      }
    }
    return "";
  }

  private void delete(List<String> stale, Set<String> cleared) {
    if (stale.isEmpty()) {
      return;
    }
    // Only a name that is new can be that of a stale file but for its capitals.
    Map<String, String> alike = new HashMap<>();
    for (Entry entry : draft.entries()) {
      if (!draft.before().holds(entry.file())) {
        alike.put(OutputName.folded(entry.file()), entry.file());
      }
    }
    for (String file : stale) {
      if (!cleared.contains(file)) {
        String renamed = alike.isEmpty() ? "" : alike.getOrDefault(OutputName.folded(file), "");
        steps.add(new Step(Kind.DELETE, file, renamed));
      }
    }
  }
}
