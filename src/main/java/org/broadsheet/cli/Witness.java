package org.broadsheet.cli;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.broadsheet.build.BuildListener;
import org.broadsheet.build.PageFate;
import org.broadsheet.build.Stage;
import org.broadsheet.model.UrlPath;
import org.jspecify.annotations.Nullable;

/**
 * Hears what a build says besides its result: notes for the user, and what became of some pages.
 */
final class Witness {

  private final Set<UrlPath> pages;
  private final Map<UrlPath, PageFate> fates = new ConcurrentHashMap<>();
  private final List<String> notes = new CopyOnWriteArrayList<>();
  private volatile boolean pagesSeen;

  /**
   * A witness of one build.
   *
   * @param pages the pages to look out for
   */
  Witness(Set<UrlPath> pages) {
    this.pages = Set.copyOf(pages);
  }

  /** Notes for the user, in order. */
  List<String> notes() {
    return notes;
  }

  /** Whether the build looked at any page. */
  boolean pagesSeen() {
    return pagesSeen;
  }

  /** What became of a page, or null where the build did not come across it. */
  @Nullable PageFate fate(UrlPath page) {
    return fates.get(page);
  }

  /** Listens together with another listener. */
  BuildListener beside(BuildListener other) {
    return new BuildListener() {
      @Override
      public void stage(Stage stage, int total) {
        other.stage(stage, total);
      }

      @Override
      public void step() {
        other.step();
      }

      @Override
      public void note(String sentence) {
        notes.add(sentence);
      }

      @Override
      public void page(PageFate seen) {
        pagesSeen = true;
        if (pages.contains(seen.url())) {
          fates.put(seen.url(), seen);
        }
      }
    };
  }
}
