package org.broadsheet.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** A run of {@code *}, {@code _} or {@code ~} that may begin or end emphasis. */
final class Run extends Delimiter {

  private final DelimiterProcessor processor;
  private final int length;

  Run(
      BasedSequence input,
      Text node,
      DelimiterProcessor processor,
      Flanks flanks,
      @Nullable Delimiter previous,
      int index,
      int length) {
    super(
        input,
        node,
        processor.getOpeningCharacter(),
        flanks.opens(processor.getOpeningCharacter()),
        flanks.closes(processor.getOpeningCharacter()),
        previous,
        index);
    this.processor = processor;
    this.length = length;
    setNumDelims(length);
  }

  /** Makes the emphasis that this run and one before it are the ends of. */
  DelimiterProcessor processor() {
    return processor;
  }

  /**
   * How many marks this run and one after it give to emphasis: 2, 1, or 0 where they do not fit.
   */
  int use(Run closer) {
    if (getDelimiterChar() == '~') {
      return getNumDelims() >= 2 && closer.getNumDelims() >= 2 ? 2 : 0;
    }
    boolean inner = canClose() || closer.canOpen();
    if (inner && (length + closer.length) % 3 == 0 && (length % 3 != 0 || closer.length % 3 != 0)) {
      return 0;
    }
    return getNumDelims() >= 2 && closer.getNumDelims() >= 2 ? 2 : 1;
  }

  /** Runs of one kind find the same openers; there are few kinds. */
  int kind() {
    int size = getDelimiterChar() == '~' ? Math.min(getNumDelims(), 2) : length % 3;
    return (getDelimiterChar() * 2 + (canOpen() ? 1 : 0)) * 3 + size;
  }

  /** What stands on both sides of a run, as CommonMark 6.2 sorts it. */
  record Flanks(boolean left, boolean right, boolean markBefore, boolean markAfter) {

    static Flanks of(String text, int start, int end) {
      int before = start == 0 ? '\n' : text.codePointBefore(start);
      int after = end >= text.length() ? '\n' : text.codePointAt(end);
      boolean spaceBefore = isSpace(before);
      boolean spaceAfter = isSpace(after);
      boolean markBefore = isMark(before);
      boolean markAfter = isMark(after);
      boolean left = !spaceAfter && (!markAfter || spaceBefore || markBefore);
      boolean right = !spaceBefore && (!markBefore || spaceAfter || markAfter);
      return new Flanks(left, right, markBefore, markAfter);
    }

    boolean opens(char mark) {
      return mark == '_' ? left && (!right || markBefore) : left;
    }

    boolean closes(char mark) {
      return mark == '_' ? right && (!left || markAfter) : right;
    }

    private static boolean isSpace(int c) {
      return c == '\t'
          || c == '\n'
          || c == '\f'
          || c == '\r'
          || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static boolean isMark(int c) {
      return switch (Character.getType(c)) {
        case Character.CONNECTOR_PUNCTUATION,
            Character.DASH_PUNCTUATION,
            Character.START_PUNCTUATION,
            Character.END_PUNCTUATION,
            Character.INITIAL_QUOTE_PUNCTUATION,
            Character.FINAL_QUOTE_PUNCTUATION,
            Character.OTHER_PUNCTUATION,
            Character.MATH_SYMBOL,
            Character.CURRENCY_SYMBOL,
            Character.MODIFIER_SYMBOL,
            Character.OTHER_SYMBOL ->
            true;
        default -> false;
      };
    }
  }
}
