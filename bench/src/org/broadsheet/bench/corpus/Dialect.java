package org.broadsheet.bench.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;

/** How one generator wants a site to be written down. Paths are relative to the site's folder. */
interface Dialect {

  /** The file of a story. */
  default String file(Title title) {
    return "content/articles/" + title.folder() + "/" + title.slug() + ".md";
  }

  String text(Story story);

  String file(Cast.Writer author);

  String text(Cast.Writer author);

  /** The template of a story's page. */
  String storyTemplate();

  /**
   * Writes what is neither a story nor an author: settings, templates, pages, pictures.
   *
   * @param months those that hold stories, in order
   */
  void furnish(Path site, Cast cast, List<YearMonth> months) throws IOException;
}
