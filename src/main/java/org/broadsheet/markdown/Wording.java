package org.broadsheet.markdown;

import java.util.List;
import org.broadsheet.problem.Passage;

/**
 * What a text says, each thing with its place in the file: for those who read it as written, not as
 * printed.
 *
 * @param passages the words of each paragraph, heading, cell, caption and alternative text, without
 *     code and raw HTML
 * @param links in order, those in raw HTML included, but no unsafe ones
 * @param pictures in order, those in raw HTML included
 */
public record Wording(
    List<Passage> passages, List<WrittenLink> links, List<WrittenPicture> pictures) {

  /** Nothing at all. */
  public static final Wording NONE = new Wording(List.of(), List.of(), List.of());

  /** Copies the lists. */
  public Wording {
    passages = List.copyOf(passages);
    links = List.copyOf(links);
    pictures = List.copyOf(pictures);
  }
}
