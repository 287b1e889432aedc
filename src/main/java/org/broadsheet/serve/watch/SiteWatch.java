package org.broadsheet.serve.watch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Notices that files of a site change. It tells what to look at again, rather too much than too
 * little, and never what happened: many programs save a file in many steps, so it waits until they
 * seem to be done. For one thread.
 */
public final class SiteWatch implements Closeable {

  /** So long nothing more must happen, in milliseconds. */
  private static final long QUIET = 12;

  /** While there is no quiet, what was noticed is told after so many milliseconds. */
  static final long LONGEST = 100;

  private static final Duration PAUSE = Duration.ofSeconds(3);
  private static final int SMALL_SHARE = 50;

  /** Where the system itself looks only now and then, our own rounds are quicker. */
  private static final Duration SHORT_PAUSE = Duration.ofMillis(150);

  private static final int LARGE_SHARE = 20;

  private final Path site;
  private final Predicate<String> wanted;
  private final WatchService service;
  private final WatchedFolders folders;
  private final Rounds rounds;

  private SiteWatch(
      Path site, Predicate<String> wanted, WatchService service, InstantSource clock) {
    this.site = site;
    this.wanted = wanted;
    this.service = service;
    this.folders = new WatchedFolders(site, this::wanted, service);
    this.rounds = new Rounds(clock);
  }

  /**
   * Watches a site from now on.
   *
   * @param site its folder
   * @param wanted whether a path can matter, relative to the site's folder with slashes; a folder
   *     that ends with a slash is not looked into where it cannot
   * @param clock tells how long rounds take
   * @throws IOException where the system cannot watch anything
   */
  public static SiteWatch of(Path site, Predicate<String> wanted, InstantSource clock)
      throws IOException {
    Path home = site.toAbsolutePath().normalize();
    SiteWatch watch = new SiteWatch(home, wanted, home.getFileSystem().newWatchService(), clock);
    watch.folders.addSite();
    return watch;
  }

  /** Whether the system tells of every folder, and when something happens. */
  private boolean isTold() {
    String kind = service.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    return folders.complete() && !kind.contains("polling");
  }

  private boolean wanted(Path path) {
    if (!path.startsWith(site) || path.equals(site)) {
      return false;
    }
    String name = site.relativize(path).toString().replace('\\', '/');
    return wanted.test(name) || wanted.test(name + "/");
  }

  /**
   * Waits until files may have changed. The first time it does not wait and tells of the whole
   * site, for what happened before; and so it does now and then, as some disks tell nothing.
   *
   * @param atMost how long to wait
   * @return files and folders to look at again, with all that is in them, whether or not anything
   *     is there; the site's folder itself where everything is; nothing where the time is up
   * @throws InterruptedException where the thread is interrupted meanwhile
   */
  public Collection<Path> await(Duration atMost) throws InterruptedException {
    rounds.back(isTold() ? PAUSE : SHORT_PAUSE, isTold() ? SMALL_SHARE : LARGE_SHARE);
    Duration left = rounds.left();
    Duration wait = atMost.compareTo(left) < 0 ? atMost : left;
    WatchKey key = service.poll(wait.toNanos(), TimeUnit.NANOSECONDS);
    if (key != null) {
      return gathered(key);
    }
    if (!rounds.left().isZero()) {
      return List.of();
    }
    rounds.begin();
    return List.of(site);
  }

  private Collection<Path> gathered(WatchKey first) throws InterruptedException {
    Set<Path> suspects = new LinkedHashSet<>();
    CompletableFuture<Void> end =
        new CompletableFuture<Void>().completeOnTimeout(null, LONGEST, TimeUnit.MILLISECONDS);
    @Nullable WatchKey key = first;
    boolean more = true;
    while (more) {
      if (key != null) {
        take(key, suspects);
      }
      key = service.poll(QUIET, TimeUnit.MILLISECONDS);
      more = (key != null || unfinished(suspects)) && !end.isDone();
    }
    if (key != null) {
      take(key, suspects);
    }
    return suspects.contains(site) ? List.of(site) : suspects;
  }

  /** An empty file is one that somebody is about to write. */
  private static boolean unfinished(Set<Path> suspects) {
    for (Path suspect : suspects) {
      try {
        if (Files.isRegularFile(suspect) && Files.size(suspect) == 0) {
          return true;
        }
      } catch (IOException gone) {
        // One that is gone is finished.
      }
    }
    return false;
  }

  private void take(WatchKey key, Set<Path> suspects) {
    Path folder = folders.of(key);
    List<WatchEvent<?>> events = key.pollEvents();
    if (folder == null) {
      key.cancel();
      return;
    }
    for (WatchEvent<?> event : events) {
      if (event.kind().equals(StandardWatchEventKinds.OVERFLOW)) {
        // Folders may have come, too.
        folders.addSite();
        suspects.add(site);
      } else if (event.context() instanceof Path name) {
        take(folder.resolve(name), event.kind(), suspects);
      }
    }
    if (!key.reset()) {
      folders.forget(key);
      if (folder.equals(site)) {
        suspects.add(site);
      }
    }
  }

  private void take(Path path, WatchEvent.Kind<?> kind, Set<Path> suspects) {
    if (path.equals(site)) {
      folders.addSite();
      suspects.add(site);
    } else if (folders.watches(path)) {
      suspects.add(path);
      if (kind.equals(StandardWatchEventKinds.ENTRY_CREATE)) {
        folders.add(path);
      }
    }
  }

  /** Stops watching. */
  @Override
  public void close() throws IOException {
    service.close();
  }
}
