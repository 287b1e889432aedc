package org.broadsheet.serve.desk;

import java.util.Collection;
import java.util.List;

/** A list on the desk with its heading; of very many, the first. */
final class DeskSection {

  private static final int MOST = 100;

  private final Markup html;
  private final String id;
  private final String title;
  private final int size;

  DeskSection(Markup html, String id, String title, int size) {
    this.html = html;
    this.id = id;
    this.title = title;
    this.size = size;
  }

  /**
   * Writes what stands before the items.
   *
   * @param none what is said where there are none
   */
  void begin(String none) {
    html.open("section", "id", id, "data-live", "yes", "aria-labelledby", id + "-title");
    html.open("h2", "id", id + "-title").text(title);
    if (size > 0) {
      html.text(" ").element("span", Integer.toString(size), "class", "size");
    }
    html.end("h2");
    if (size == 0) {
      html.element("p", none, "class", "none");
    }
    html.open("ul", "class", "stories");
  }

  /** Those that are shown. */
  <T> List<T> few(Collection<T> all) {
    return all.stream().limit(MOST).toList();
  }

  /** Writes what stands behind the items. */
  void end() {
    html.end("ul");
    if (size > MOST) {
      html.element("p", "and " + (size - MOST) + " more", "class", "more");
    }
    html.end("section");
  }
}
