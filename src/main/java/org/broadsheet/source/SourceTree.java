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
import org.broadsheet.memory.EntryKind;
import org.broadsheet.memory.StampedTree;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The files under a folder of the site, without those that programs leave behind. Links are
 * followed where they stay inside the site, and no folder is entered twice by links.
 */
final class SourceTree {

  private static final int DEEPEST = 60;
  private static final List<String> LEFT_BEHIND = List.of("~", ".bak", ".tmp", ".swp", ".swo");
  private static final Set<String> OF_THE_SYSTEM = Set.of("thumbs.db", "desktop.ini");

  private final Path site;
  private final StampedTree stamps;
  private final Problems problems;
  private final List<SourceFile> files = new ArrayList<>();
  private final Set<Path> linked = new HashSet<>();

  private SourceTree(Path site, StampedTree stamps, Problems problems) {
    this.site = site;
    this.stamps = stamps;
    this.problems = problems;
  }

  /**
   * Every file below a folder of the site, by path.
   *
   * @param site the site's folder
   * @param folder relative to it, such as {@code content}; it must exist
   * @param stamps the site as it was walked
   */
  static List<SourceFile> of(Path site, String folder, StampedTree stamps, Problems problems) {
    List<SourceFile> plain = plain(folder, stamps);
    if (plain != null) {
      return plain;
    }
    try {
      SourceTree tree = new SourceTree(site.toRealPath(), stamps, problems);
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

  /** The files where there are only files with good names; null where a second look is needed. */
  private static @Nullable List<SourceFile> plain(String folder, StampedTree stamps) {
    if (stamps.find(folder) >= 0) {
      return null;
    }
    List<SourceFile> files = new ArrayList<>();
    int end = stamps.from(folder + "0"); // '0' is the character after '/'
    String above = "";
    boolean read = true;
    for (int entry = stamps.from(folder + "/"); entry < end; entry++) {
      String path = stamps.path(entry);
      int name = path.lastIndexOf('/') + 1;
      if (stamps.kind(entry) != EntryKind.FILE || !isGood(path)) {
        return null;
      }
      if (above.length() != name || !path.startsWith(above)) {
        above = path.substring(0, name);
        read = isRead(above.substring(folder.length() + 1));
        if (above.chars().filter(c -> c == '/').count() > DEEPEST) {
          return null;
        }
      }
      if (read && !ignored(path.substring(name))) {
        files.add(new SourceFile(path, stamps.root(), null, entry));
      }
    }
    return files;
  }

  /** Whether no part of a path is what programs leave behind. */
  static boolean isRead(String folders) {
    for (String folder : folders.split("/", -1)) {
      if (!folder.isEmpty() && ignored(folder)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the file at a path is read wherever nothing but plain files are. */
  static boolean isPlain(String path) {
    int name = path.lastIndexOf('/') + 1;
    int first = path.indexOf('/') + 1;
    return isGood(path)
        && isRead(path.substring(first, name))
        && path.chars().filter(c -> c == '/').count() <= DEEPEST
        && !ignored(path.substring(name));
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
      int known = stamps.find(path);
      boolean stamped = known >= 0 && stamps.kind(known) == EntryKind.FILE;
      files.add(new SourceFile(path, site, entry, stamped ? known : SourceFile.NO_ENTRY));
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
    boolean good = isGood(name);
    if (!good) {
      String shown = name.replaceAll("[\\p{Cntrl}\\\\\uFFFD]", "?");
      problems.error(
          "name-forbidden",
          Location.file(folder),
          "the name \"" + shown + "\" in this folder holds a character that no name may hold",
          "rename it, with letters, digits and hyphens");
    }
    return good;
  }

  private static boolean isGood(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isISOControl(c) || c == '\\' || c == 0xFFFD) {
        return false;
      }
    }
    return true;
  }

  private static boolean ignored(String name) {
    if (name.endsWith(".md") && name.charAt(0) != '.' && name.charAt(0) != '#') {
      return false;
    }
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
