package org.broadsheet.serve.desk;

import java.util.Collection;
import java.util.List;

/** A list on the desk with its heading; of very many, the first. */
final class DeskSection {

  private static final int MOST = 100;

  private final Markup html;
  private final String id;
  private final int size;
  private final DeskWords words;

  /**
   * A list.
   *
   * @param id also the key of its heading; behind {@code no-}, that of what is said where it is
   *     empty
   */
  DeskSection(Markup html, String id, int size, DeskWords words) {
    this.html = html;
    this.id = id;
    this.size = size;
    this.words = words;
  }

  /** Writes what stands before the items. */
  void begin() {
    html.open("section", "id", id, "data-live", "yes", "aria-labelledby", id + "-title");
    html.open("h2", "id", id + "-title").text(words.say(id));
    if (size > 0) {
      html.text(" ").element("span", words.number(size), "class", "size");
    }
    html.end("h2");
    if (size == 0) {
      html.element("p", words.say("no-" + id), "class", "none");
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
      String more = words.say("and-more", "count", words.number(size - MOST));
      html.element("p", more, "class", "more");
    }
    html.end("section");
  }
}
