package org.broadsheet.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Sees the fences that code begins with. */
final class FenceStart {

  private FenceStart() {}

  /** Three or more back-ticks or tildes; after back-ticks no other one stands in the line. */
  static @Nullable BlockStart of(ParserState state) {
    BasedSequence line = state.getLine();
    String text = line.toString();
    int start = state.getNextNonSpaceIndex();
    char mark = text.charAt(start);
    int end = start;
    while (end < text.length() && text.charAt(end) == mark) {
      end++;
    }
    if (end - start < 3 || (mark == '`' && text.indexOf('`', end) >= 0)) {
      return null;
    }
    FencedCodeBlockParser parser =
        new FencedCodeBlockParser(
            state.getProperties(), mark, end - start, state.getIndent(), start);
    ((FencedCodeBlock) parser.getBlock()).setOpeningMarker(line.subSequence(start, end));
    return BlockStart.of(parser).atIndex(end);
  }
}
