package org.broadsheet.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.internal.StrikethroughDelimiterProcessor;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** The Markdown that is understood: CommonMark with tables, strikethrough and footnotes. */
final class Grammar {

  private final DataHolder options;
  private final Parser parser;
  private final ListOptions lists;
  private final Map<Character, DelimiterProcessor> emphasis;
  private final BitSet marks;
  private final BitSet special;

  /** The grammar of stories, or of CommonMark alone. */
  Grammar(Dialect dialect) {
    boolean house = dialect == Dialect.HOUSE;
    options = options(house).toImmutable();
    lists = ListOptions.get(options);
    Parser.Builder builder =
        Parser.builder(options)
            .customInlineParserFactory(
                (data, special, marks, emphasis, links, more) ->
                    new InlineReader(data, special, marks, emphasis, house))
            .customBlockParserFactory(new BlockStarts(house))
            // Without this, definitions of links are not read at all.
            .paragraphPreProcessorFactory(new ReferencePreProcessorFactory());
    if (house) {
      builder.paragraphPreProcessorFactory(new TableStart());
    }
    parser = builder.build();
    emphasis =
        InlineParserImpl.calculateDelimiterProcessors(
            options, List.of(new StrikethroughDelimiterProcessor()));
    marks = InlineParserImpl.calculateDelimiterCharacters(options, emphasis.keySet());
    special = InlineParserImpl.calculateSpecialCharacters(options, marks);
  }

  private static MutableDataSet options(boolean house) {
    List<Extension> extensions = house ? List.of(StrikethroughExtension.create()) : List.of();
    return new MutableDataSet()
        .set(Parser.EXTENSIONS, extensions)
        .set(Parser.HEADING_PARSER, false)
        .set(Parser.THEMATIC_BREAK_PARSER, false)
        .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
        .set(Parser.HTML_BLOCK_PARSER, false)
        .set(TablesExtension.COLUMN_SPANS, false)
        .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
        .set(TablesExtension.MIN_HEADER_ROWS, 1)
        .set(TablesExtension.MAX_HEADER_ROWS, 1)
        .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
        .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
        .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
        .set(TablesExtension.WITH_CAPTION, false);
  }

  /** Reads a whole text. */
  Document parse(String markdown) {
    return parser.parse(Stretch.of(markdown));
  }

  /**
   * Reads a text that is one line of words, whatever block it looks like. It sees no definitions
   * and no footnotes of the story around it.
   */
  Node line(String text) {
    BasedSequence chars = Stretch.of(text);
    Document document = new Document(options, chars);
    Paragraph line = new Paragraph();
    document.appendChild(line);
    InlineReader reader = new InlineReader(options, special, marks, emphasis, false);
    reader.initializeDocument(document);
    reader.parse(chars, line);
    return line;
  }

  /** Whether a paragraph in a list item is printed without an element of its own. */
  boolean isTight(Paragraph paragraph) {
    return lists.isInTightListItem(paragraph);
  }
}
