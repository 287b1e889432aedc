package org.broadsheet.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** The Markdown that is understood: CommonMark with tables, strikethrough and footnotes. */
final class Grammar {

  private final Parser parser;
  private final ListOptions lists;
  private final boolean footnotes;

  /** The grammar of stories, or of CommonMark alone. */
  Grammar(Dialect dialect) {
    MutableDataSet options = new MutableDataSet();
    options.set(Parser.EXTENSIONS, extensions(dialect));
    options.set(TablesExtension.COLUMN_SPANS, false);
    options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
    options.set(TablesExtension.MIN_HEADER_ROWS, 1);
    options.set(TablesExtension.MAX_HEADER_ROWS, 1);
    options.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
    options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, true);
    options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
    options.set(TablesExtension.WITH_CAPTION, false);
    this.lists = ListOptions.get(options);
    this.footnotes = dialect == Dialect.HOUSE;
    this.parser =
        Parser.builder(options)
            .customInlineParserFactory(
                (data, special, delimiters, emphasis, links, more) ->
                    new InlineReader(data, special, delimiters, emphasis, footnotes))
            // Without this, definitions of links are not read at all.
            .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
            .build();
  }

  private static List<Extension> extensions(Dialect dialect) {
    return dialect == Dialect.PLAIN
        ? List.of()
        : List.of(
            TablesExtension.create(), StrikethroughExtension.create(), FootnoteExtension.create());
  }

  /** Reads a whole text. */
  Document parse(String markdown) {
    return parser.parse(markdown);
  }

  /** Reads a text that is one line of words, whatever it looks like. */
  Node line(BasedSequence text, Document document) {
    Document line = parser.parse(text.toString());
    return line.getFirstChild() == null ? line : line.getFirstChild();
  }

  /** Whether a paragraph in a list item is printed without an element of its own. */
  boolean isTight(Paragraph paragraph) {
    return lists.isInTightListItem(paragraph);
  }
}
