package org.broadsheet.cli;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.broadsheet.build.BuildListener;
import org.broadsheet.build.PageFate;
import org.broadsheet.build.Stage;
import org.broadsheet.model.UrlPath;
import org.jspecify.annotations.Nullable;

/** Hears what a build says besides its result: notes for the user, and what became of one page. */
final class Witness {

  private final @Nullable UrlPath page;
  private final List<String> notes = new CopyOnWriteArrayList<>();
  private volatile boolean pagesSeen;
  private volatile @Nullable PageFate fate;

  /**
   * A witness of one build.
   *
   * @param page the page to look out for, or null
   */
  Witness(@Nullable UrlPath page) {
    this.page = page;
  }

  /** Notes for the user, in order. */
  List<String> notes() {
    return notes;
  }

  /** Whether the build looked at any page. */
  boolean pagesSeen() {
    return pagesSeen;
  }

  /** What became of the page, or null where the build did not come across it. */
  @Nullable PageFate fate() {
    return fate;
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
        if (seen.url().equals(page)) {
          fate = seen;
        }
      }
    };
  }
}
