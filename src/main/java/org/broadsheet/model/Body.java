package org.broadsheet.model;

import java.util.List;
import java.util.function.Function;

/**
 * The text of a story, a bio or a page, read from Markdown.
 *
 * @param html safe markup; the attributes of {@code references} are still as written
 * @param text the words alone, blocks separated by a line feed, without headings' or captions'
 *     markup; of a long text only the opening, at least 500 characters and 50 words
 * @param headings in order of the text
 * @param references links and pictures to resolve, by {@code start}, not overlapping
 * @param words how many words the whole text has
 */
public record Body(
    Html html, String text, List<Heading> headings, List<Reference> references, int words) {

  /** No text at all. */
  public static final Body EMPTY = new Body(Html.EMPTY, "", List.of(), List.of(), 0);

  /** Copies the lists. */
  public Body {
    headings = List.copyOf(headings);
    references = List.copyOf(references);
  }

  /** Whether there is nothing to show. */
  public boolean isEmpty() {
    return html.isEmpty();
  }

  /**
   * The markup with every reference's attribute replaced.
   *
   * @param attributes gives the attributes to print instead, each with a space before it and its
   *     value escaped, such as {@code href="/about/"}; empty for none
   */
  public Html resolved(Function<Reference, String> attributes) {
    if (references.isEmpty()) {
      return html;
    }
    String source = html.value();
    StringBuilder out = new StringBuilder(source.length() + 32 * references.size());
    int done = 0;
    for (Reference reference : references) {
      out.append(source, done, reference.start());
      out.append(attributes.apply(reference));
      done = reference.end();
    }
    return new Html(out.append(source, done, source.length()).toString());
  }
}
