package org.broadsheet.build;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the parts of pages are called when a build explains itself. */
public final class PartWords {

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("engine", "Broadsheet itself is another version"),
          Map.entry("templates", "its templates or the way links are written changed"),
          Map.entry("house", "what is on every page changed"),
          Map.entry("content", "what it shows changed"),
          Map.entry("story", "the story, its authors, section or pictures changed"),
          Map.entry("older", "the story before it changed"),
          Map.entry("newer", "the story after it changed"),
          Map.entry("recent", "its recent posts changed"),
          Map.entry("subject", "what it is a list of changed"),
          Map.entry("stories", "the stories that it lists changed"),
          Map.entry("title", "its title changed"),
          Map.entry("description", "its description changed"),
          Map.entry("home", "the address of its page changed"),
          Map.entry("self", "its own address changed"),
          Map.entry("headline", "the headline of the story that it leads to changed"),
          Map.entry("target", "the address that it leads to changed"),
          Map.entry("entries", "the pages that it lists changed"));

  private PartWords() {}

  /** The parts that there are words for. */
  static Set<String> parts() {
    return WORDS.keySet();
  }

  /**
   * A part's change in words, such as {@code its recent posts changed}.
   *
   * @throws NullPointerException where pages have no such part
   */
  public static String of(String part) {
    return Objects.requireNonNull(WORDS.get(part), part);
  }
}
