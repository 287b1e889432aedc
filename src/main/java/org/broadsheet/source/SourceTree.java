package org.broadsheet.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problems;

/**
 * The files under a folder of the site, without those that programs leave behind. Links are
 * followed where they stay inside the site, and no folder is entered twice by links.
 */
final class SourceTree {

  private static final int DEEPEST = 60;
  private static final List<String> LEFT_BEHIND = List.of("~", ".bak", ".tmp", ".swp", ".swo");
  private static final Set<String> OF_THE_SYSTEM = Set.of("thumbs.db", "desktop.ini");

  private final Path site;
  private final Problems problems;
  private final List<SourceFile> files = new ArrayList<>();
  private final Set<Path> linked = new HashSet<>();

  private SourceTree(Path site, Problems problems) {
    this.site = site;
    this.problems = problems;
  }

  /**
   * Every file below a folder of the site, by path.
   *
   * @param site the site's folder
   * @param folder relative to it, such as {@code content}; it must exist
   */
  static List<SourceFile> walk(Path site, String folder, Problems problems) {
    try {
      SourceTree tree = new SourceTree(site.toRealPath(), problems);
      Path start = tree.site.resolve(folder);
      if (tree.mayEnter(start, folder)) {
        tree.enter(start, start, folder, 0);
      }
      tree.files.sort(Comparator.comparing(SourceFile::path));
      return List.copyOf(tree.files);
    } catch (IOException e) {
      unreadable(folder, problems);
      return List.of();
    }
  }

  /** Reads one folder; {@code top} is the folder that real folders are walked from anyway. */
  private void enter(Path folder, Path top, String path, int depth) {
    if (depth > DEEPEST) {
      problems.error(
          "folder-deep",
          Location.file(path),
          "folders stand inside each other more than " + DEEPEST + " deep",
          "move this folder up");
      return;
    }
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    } catch (IOException | DirectoryIteratorException e) {
      unreadable(path, problems);
      return;
    }
    entries.sort(Comparator.comparing(entry -> entry.getFileName().toString()));
    for (Path entry : entries) {
      String name = entry.getFileName().toString();
      if (!ignored(name) && named(name, path)) {
        visit(entry, top, path + "/" + name, depth);
      }
    }
  }

  private void visit(Path entry, Path top, String path, int depth) {
    if (Files.isSymbolicLink(entry) && !mayFollow(entry, top, path)) {
      return;
    }
    if (Files.isDirectory(entry)) {
      enter(entry, top, path, depth + 1);
    } else if (Files.isRegularFile(entry)) {
      files.add(new SourceFile(path, entry));
    } else {
      problems.warning(
          "file-ignored",
          Location.file(path),
          "this is neither a file nor a folder",
          "take it away; only files can be read");
    }
  }

  private boolean mayEnter(Path start, String path) throws IOException {
    if (!Files.isSymbolicLink(start) || start.toRealPath().startsWith(site)) {
      return true;
    }
    outside(path);
    return false;
  }

  private boolean mayFollow(Path link, Path top, String path) {
    Path target;
    Path walked;
    try {
      target = link.toRealPath();
      walked = top.toRealPath();
    } catch (IOException e) {
      problems.error(
          "link-broken",
          Location.file(path),
          "this is a link that leads nowhere",
          "take it away, or copy the file that is meant to this place");
      return false;
    }
    if (!target.startsWith(site)) {
      outside(path);
      return false;
    }
    if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
      return true;
    }
    // Inside the tree the folder is read under its own name; a link to a folder above never ends.
    if (target.startsWith(walked) || walked.startsWith(target) || !linked.add(target)) {
      problems.error(
          "link-repeated",
          Location.file(path),
          "this is a link to a folder that is read already",
          "take it away");
      return false;
    }
    return true;
  }

  private void outside(String path) {
    problems.error(
        "link-outside",
        Location.file(path),
        "this is a link to a place outside of the site's folder",
        "copy what it leads to into the site");
  }

  private boolean named(String name, String folder) {
    boolean bad = name.chars().anyMatch(c -> Character.isISOControl(c) || c == '\\' || c == 0xFFFD);
    if (bad) {
      String shown = name.replaceAll("[\\p{Cntrl}\\\\\uFFFD]", "?");
      problems.error(
          "name-forbidden",
          Location.file(folder),
          "the name \"" + shown + "\" in this folder holds a character that no name may hold",
          "rename it, with letters, digits and hyphens");
    }
    return !bad;
  }

  private static boolean ignored(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith(".")
        || (lower.startsWith("#") && lower.endsWith("#"))
        || LEFT_BEHIND.stream().anyMatch(lower::endsWith)
        || OF_THE_SYSTEM.contains(lower);
  }

  private static void unreadable(String path, Problems problems) {
    problems.error(
        "folder-unreadable",
        Location.file(path),
        "this folder cannot be read",
        "check that you have the right to read it");
  }
}
