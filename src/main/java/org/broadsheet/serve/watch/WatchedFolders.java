package org.broadsheet.serve.watch;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The folders of a site that the system tells about, each by itself. For one thread. */
final class WatchedFolders {

  private static final int DEEPEST = 60;

  private final Path site;
  private final Predicate<Path> wanted;
  private final WatchService service;
  private final Map<WatchKey, Path> folders = new HashMap<>();
  private boolean complete = true;

  /**
   * No folders yet.
   *
   * @param site absolute
   * @param wanted tells of absolute paths in the site whether they matter
   */
  WatchedFolders(Path site, Predicate<Path> wanted, WatchService service) {
    this.site = site;
    this.wanted = wanted;
    this.service = service;
  }

  /** Watches the site as it is now, and for its being replaced. */
  void addSite() {
    Path above = site.getParent();
    if (above != null) {
      register(above);
    }
    if (register(site)) {
      addBelow(site, 0);
    }
  }

  /**
   * Watches what has come, if that is a folder: with all folders in it, and where links lead. What
   * comes into being meanwhile is told, as each folder is watched before anybody looks into it.
   */
  void add(Path entry) {
    add(entry, 0);
  }

  private void add(Path entry, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (Files.isSymbolicLink(entry)) {
      addTarget(entry, depth);
    } else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS) && register(entry)) {
      addBelow(entry, depth);
    }
  }

  private void addBelow(Path folder, int depth) {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (watches(entry)) {
          add(entry, depth + 1);
        }
      }
    } catch (IOException | DirectoryIteratorException gone) {
      // Whoever looks for it will see.
    }
  }

  /** Only what is in the site is ever read by way of a link. */
  private void addTarget(Path link, int depth) {
    try {
      Path target = link.toRealPath();
      Path home = site.toRealPath();
      if (!target.startsWith(home) || wanted.test(site.resolve(home.relativize(target)))) {
        return; // nothing for readers, or watched already
      }
      if (Files.isDirectory(target)) {
        add(target, depth + 1);
        return;
      }
      Path folder = target.getParent();
      if (folder != null) {
        register(folder);
      }
    } catch (IOException leadsNowhere) {
      // Whoever reads it will say it.
    }
  }

  /** Whether something in a watched folder matters: outside of the usual folders all does. */
  boolean watches(Path path) {
    return wanted.test(path) || isTarget(path.getParent());
  }

  private boolean isTarget(@Nullable Path folder) {
    return folder != null
        && !folder.equals(site)
        && !folder.equals(site.getParent())
        && !wanted.test(folder);
  }

  private boolean register(Path folder) {
    try {
      // A folder that was moved has its key still, under the name that it had.
      folders.put(
          folder.register(
              service,
              StandardWatchEventKinds.ENTRY_CREATE,
              StandardWatchEventKinds.ENTRY_MODIFY,
              StandardWatchEventKinds.ENTRY_DELETE),
          folder);
      return true;
    } catch (NoSuchFileException | NotDirectoryException gone) {
      return false;
    } catch (IOException noMore) {
      // The system watches only so many, or this one not at all.
      complete = false;
      return true;
    }
  }

  /** The folder of a key; null where it is none of ours any more. */
  @Nullable Path of(WatchKey key) {
    return folders.get(key);
  }

  void forget(WatchKey key) {
    folders.remove(key);
  }

  /** Whether the system takes all folders. */
  boolean complete() {
    return complete;
  }
}
