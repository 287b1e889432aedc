package org.broadsheet.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Sees headings: lines that begin with number signs, and underlined paragraphs. */
final class HeadingStart {

  private HeadingStart() {}

  /** A line with one to six number signs. */
  static @Nullable BlockStart atx(ParserState state) {
    BasedSequence line = state.getLine();
    String text = line.toString();
    int start = state.getNextNonSpaceIndex();
    int words = start;
    while (words < text.length() && text.charAt(words) == '#') {
      words++;
    }
    int level = words - start;
    boolean heading = level <= 6 && (words == text.length() || isBlank(text.charAt(words)));
    if (!heading) {
      return null;
    }
    int end = withoutClosing(text, words);
    return start(level, line.subSequence(words, end).trim(), line.subSequence(start, words))
        .atIndex(line.length());
  }

  /** Number signs at the end are ornament where a blank stands before them. */
  private static int withoutClosing(String text, int from) {
    int end = backOverBlanks(text, from, text.length());
    int signs = end;
    while (signs > from && text.charAt(signs - 1) == '#') {
      signs--;
    }
    boolean ornament = signs < end && (signs == from || isBlank(text.charAt(signs - 1)));
    return ornament ? backOverBlanks(text, from, signs) : end;
  }

  private static int backOverBlanks(String text, int from, int end) {
    int i = end;
    while (i > from && isBlank(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** A line of equals signs or hyphens under a paragraph. */
  static @Nullable BlockStart setext(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    if (!matched.getBlockParser().isParagraphParser()
        || !isUnderline(line.toString(), state.getNextNonSpaceIndex())) {
      return null;
    }
    BlockContent paragraph = new BlockContent();
    paragraph.addAll(matched.getParagraphLines(), matched.getParagraphEolLengths());
    BasedSequence words = paragraph.getContents();
    BasedSequence rest =
        words.subSequence(((InlineReader) state.getInlineParser()).takeDefinitions(words));
    if (rest.isBlank()) {
      return null;
    }
    int level = line.charAt(state.getNextNonSpaceIndex()) == '=' ? 1 : 2;
    return start(level, rest.trim(), line.trim()).atIndex(line.length()).replaceActiveBlockParser();
  }

  private static boolean isUnderline(String line, int from) {
    int end = backOverBlanks(line, from, line.length());
    int i = from;
    while (i < end && line.charAt(i) == line.charAt(from)) {
      i++;
    }
    return i == end && end > from;
  }

  private static BlockStart start(int level, BasedSequence words, BasedSequence marker) {
    HeadingParser parser = new HeadingParser(level);
    Heading heading = (Heading) parser.getBlock();
    heading.setOpeningMarker(marker);
    heading.setText(words);
    heading.setChars(words);
    return BlockStart.of(parser);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r';
  }
}
