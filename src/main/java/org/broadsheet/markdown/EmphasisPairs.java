package org.broadsheet.markdown;

import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pairs the runs of emphasis marks in a stretch of text, as the appendix of CommonMark says. */
final class EmphasisPairs {

  private final InlineReader reader;
  private final @Nullable Delimiter bottom;
  // Below these, a run of that kind has looked for its opener in vain; looking again would make
  // the time grow with the square of the text.
  private final Map<Integer, Integer> searched = new HashMap<>();

  /**
   * @param bottom the run before the stretch, or null where it begins with the paragraph
   */
  EmphasisPairs(InlineReader reader, @Nullable Delimiter bottom) {
    this.reader = reader;
    this.bottom = bottom;
  }

  /** Turns pairs into emphasis, and all other runs above the bottom into text. */
  void pair() {
    Delimiter closer = first();
    while (closer != null) {
      closer = closer.canClose() ? close((Run) closer) : closer.getNext();
    }
    while (reader.getLastDelimiter() != null && reader.getLastDelimiter() != bottom) {
      reader.removeDelimiterKeepNode(reader.getLastDelimiter());
    }
  }

  private @Nullable Delimiter first() {
    Delimiter run = reader.getLastDelimiter();
    if (run == null || run == bottom) {
      return null;
    }
    while (run.getPrevious() != null && run.getPrevious() != bottom) {
      run = run.getPrevious();
    }
    return run;
  }

  /** Handles one run that may close emphasis; gives the run to look at next. */
  private @Nullable Delimiter close(Run closer) {
    Run opener = opener(closer);
    Delimiter next = closer.getNext();
    if (opener == null) {
      searched.put(closer.kind(), closer.getIndex());
      if (!closer.canOpen()) {
        reader.removeDelimiterKeepNode(closer);
      }
      return next;
    }
    int use = opener.use(closer);
    reader.removeDelimitersBetween(opener, closer);
    closer.processor().process(opener, closer, use);
    shrink(opener, use, true);
    return shrink(closer, use, false) ? next : closer;
  }

  private @Nullable Run opener(Run closer) {
    int end = searched.getOrDefault(closer.kind(), 0);
    Delimiter run = closer.getPrevious();
    while (run != null && run != bottom && run.getIndex() >= end) {
      boolean fits = run.canOpen() && run.getDelimiterChar() == closer.getDelimiterChar();
      if (fits && ((Run) run).use(closer) > 0) {
        return (Run) run;
      }
      run = run.getPrevious();
    }
    return null;
  }

  /** Takes used marks off the inner side of a run; true where none is left. */
  private boolean shrink(Run run, int use, boolean opener) {
    int left = run.getNumDelims() - use;
    run.setNumDelims(left);
    if (left == 0) {
      reader.removeDelimiterAndNode(run);
      return true;
    }
    BasedSequence chars = run.getNode().getChars();
    if (opener) {
      run.getNode().setChars(chars.subSequence(0, left));
    } else {
      run.getNode().setChars(chars.subSequence(use));
      run.setIndex(run.getIndex() + use);
    }
    return false;
  }
}
