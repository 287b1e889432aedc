package org.broadsheet.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Arrays;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds what was meant as a link or a picture in one text, in time linear in its length. */
final class AlmostLinks {

  /** Those of a document, by where they begin in the Markdown. */
  private static final DataKey<NavigableMap<Integer, AlmostLink>> FOUND =
      new DataKey<>("ALMOST_LINKS", Collections.emptyNavigableMap(), options -> new TreeMap<>());

  private final String text;
  private int @Nullable [] closing;
  private int done;

  AlmostLinks(String text) {
    this.text = text;
  }

  /** Readies a document to hold what is found in it. */
  static void prepare(Document document) {
    document.set(FOUND, new TreeMap<>());
  }

  /** Looks whether words in square brackets, which make no link, were meant to be one. */
  void look(OpenBracket open, int close, BasedSequence input, Document document) {
    int round = close + 1;
    if (round >= text.length() || text.charAt(round) != '(' || round < done) {
      return;
    }
    // A picture may show nothing that needs words; a link without any is none.
    if (!open.picture() && text.substring(open.inside(), close).isBlank()) {
      return;
    }
    int end = closing()[round];
    if (end < 0) {
      return;
    }
    // What stands inside is not looked at again, or brackets in brackets would take for ever.
    done = end;
    String target = text.substring(round + 1, end).strip();
    if (AlmostLink.isMeant(target)) {
      BasedSequence chars = input.subSequence(open.start(), end + 1);
      int start = chars.getStartOffset();
      int length = chars.getEndOffset() - start;
      FOUND.get(document).put(start, new AlmostLink(open.picture(), length, target));
    }
  }

  /** Where each opening round bracket is closed; -1 where it is not. */
  private int[] closing() {
    if (closing == null) {
      closing = pairs(text);
    }
    return closing;
  }

  private static int[] pairs(String text) {
    int[] pairs = new int[text.length()];
    Arrays.fill(pairs, -1);
    int[] open = new int[text.length()];
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '(') {
        open[depth++] = i;
      } else if (c == ')' && depth > 0) {
        pairs[open[--depth]] = i;
      }
    }
    return pairs;
  }

  /** Reports those that begin in some words which readers see. */
  static void report(Text words, Story story) {
    NavigableMap<Integer, AlmostLink> found = FOUND.get(words.getDocument());
    if (found.isEmpty()) {
      return;
    }
    BasedSequence chars = words.getChars();
    found
        .subMap(chars.getStartOffset(), chars.getEndOffset())
        .forEach((start, link) -> report(link, start, story));
  }

  private static void report(AlmostLink link, int start, Story story) {
    story.warn(
        link.picture() ? "picture-malformed" : "link-malformed",
        story.at(start, link.length()),
        "this looks like a "
            + (link.picture() ? "picture" : "link")
            + ", but readers will see it as it is written",
        link.cure());
  }
}
