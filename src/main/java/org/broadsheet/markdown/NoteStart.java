package org.broadsheet.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteBlockParser;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteOptions;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Sees the texts of footnotes, which begin with {@code [^label]:}. */
final class NoteStart {

  private static final int CONTENT_INDENT = 4;

  private NoteStart() {}

  static @Nullable BlockStart of(ParserState state) {
    BasedSequence line = state.getLine();
    String text = line.toString();
    int start = state.getNextNonSpaceIndex();
    int end = LinkParts.labelEnd(text, start);
    boolean note =
        end > start + 3
            && text.charAt(start + 1) == '^'
            && end < text.length()
            && text.charAt(end) == ':'
            && text.substring(start + 2, end - 1).chars().noneMatch(Character::isWhitespace);
    if (!note) {
      return null;
    }
    FootnoteBlockParser parser =
        new FootnoteBlockParser(new FootnoteOptions(state.getProperties()), CONTENT_INDENT);
    FootnoteBlock block = (FootnoteBlock) parser.getBlock();
    block.setOpeningMarker(line.subSequence(start, start + 2));
    block.setText(line.subSequence(start + 2, end - 1));
    block.setClosingMarker(line.subSequence(end - 1, end + 1));
    return BlockStart.of(parser).atIndex(end + 1);
  }
}
