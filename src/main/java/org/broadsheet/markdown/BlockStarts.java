package org.broadsheet.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sees where headings, rules, code, raw HTML and footnotes begin. It stands in for flexmark's own
 * starts, whose patterns need more time or stack than a long line or paragraph may cost. Block
 * quotes, lists and indented code stay flexmark's.
 */
final class BlockStarts implements CustomBlockParserFactory {

  private final boolean footnotes;

  BlockStarts(boolean footnotes) {
    this.footnotes = footnotes;
  }

  @Override
  public @Nullable Set<Class<?>> getAfterDependents() {
    return null;
  }

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return Set.of(
        BlockQuoteParser.Factory.class,
        ListBlockParser.Factory.class,
        IndentedCodeBlockParser.Factory.class);
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return new Starts(options);
  }

  private final class Starts extends AbstractBlockParserFactory {

    Starts(DataHolder options) {
      super(options);
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      Nesting.guard(state);
      int first = state.getNextNonSpaceIndex();
      if (state.getIndent() >= 4 || first >= state.getLine().length()) {
        return BlockStart.none();
      }
      BlockStart start = start(state, matched, state.getLine().charAt(first));
      return start == null ? BlockStart.none() : start;
    }

    private @Nullable BlockStart start(ParserState state, MatchedBlockParser matched, char mark) {
      return switch (mark) {
        case '#' -> HeadingStart.atx(state);
        case '=' -> HeadingStart.setext(state, matched);
        case '-' -> {
          BlockStart heading = HeadingStart.setext(state, matched);
          yield heading != null ? heading : rule(state);
        }
        case '*', '_' -> rule(state);
        case '`', '~' -> FenceStart.of(state);
        case '<' -> HtmlLines.start(state, matched);
        case '[' -> footnotes ? NoteStart.of(state) : null;
        default -> null;
      };
    }

    /** A line of three or more stars, hyphens or underscores, and nothing else but blanks. */
    private static @Nullable BlockStart rule(ParserState state) {
      String line = state.getLine().toString();
      char mark = line.charAt(state.getNextNonSpaceIndex());
      int count = 0;
      for (int i = state.getNextNonSpaceIndex(); i < line.length(); i++) {
        char c = line.charAt(i);
        if (c == mark) {
          count++;
        } else if (c != ' ' && c != '\t') {
          return null;
        }
      }
      if (count < 3) {
        return null;
      }
      BlockParser rule = new ThematicBreakParser(state.getLine().subSequence(state.getIndex()));
      return BlockStart.of(rule).atIndex(line.length());
    }
  }
}
