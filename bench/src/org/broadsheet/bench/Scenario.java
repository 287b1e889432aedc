package org.broadsheet.bench;

import java.io.IOException;
import java.util.Locale;
import org.broadsheet.bench.corpus.PaperSite;

/** What has happened to the site since the build before. */
enum Scenario {
  /** There was no build before: no output, no memory. */
  COLD((site, number) -> {}),
  /** Nothing. */
  SAME((site, number) -> {}),
  /** The text of one story from the middle of the archive was edited. */
  EDIT(PaperSite::editStory),
  /** One story was added, newer than all others. */
  NEW(PaperSite::addStory),
  /** One character of the template of stories was added. */
  TEMPLATE((site, number) -> site.editTemplate()),
  /** The bio of one author was edited. */
  AUTHOR(PaperSite::editAuthor),
  /** Nothing, and nothing is built: a program only looks at every file, see {@link Floor}. */
  FLOOR((site, number) -> {});

  private interface Change {
    void make(PaperSite site, int number) throws IOException;
  }

  private final Change change;

  Scenario(Change change) {
    this.change = change;
  }

  /**
   * Does to a site what this scenario is about.
   *
   * @param number from 1; each asks for a change of its own
   */
  void happen(PaperSite site, int number) throws IOException {
    change.make(site, number);
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
