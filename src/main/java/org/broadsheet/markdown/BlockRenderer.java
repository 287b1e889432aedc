package org.broadsheet.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Map;
import java.util.function.BiConsumer;

/** Writes the blocks of a story, one under the other. */
final class BlockRenderer {

  private static final Map<Class<?>, BiConsumer<BlockRenderer, Node>> KINDS =
      Map.ofEntries(
          Map.entry(Paragraph.class, (r, node) -> r.paragraphs.write((Paragraph) node)),
          Map.entry(Heading.class, (r, node) -> r.headings.write((Heading) node)),
          Map.entry(BlockQuote.class, (r, node) -> r.container("blockquote", node)),
          Map.entry(BulletList.class, (r, node) -> r.container("ul", node)),
          Map.entry(OrderedList.class, (r, node) -> r.orderedList((OrderedList) node)),
          Map.entry(BulletListItem.class, (r, node) -> r.item((ListItem) node)),
          Map.entry(OrderedListItem.class, (r, node) -> r.item((ListItem) node)),
          Map.entry(FencedCodeBlock.class, (r, node) -> r.code.fenced((FencedCodeBlock) node)),
          Map.entry(
              IndentedCodeBlock.class, (r, node) -> r.code.indented((IndentedCodeBlock) node)),
          Map.entry(ThematicBreak.class, (r, node) -> r.rule()),
          Map.entry(HtmlBlock.class, (r, node) -> r.html((HtmlBlockBase) node)),
          Map.entry(TableBlock.class, (r, node) -> r.tables.write((TableBlock) node)));

  private final Story story;
  private final InlineRenderer inlines;
  private final RawHtml raw;
  private final FootnoteRenderer footnotes;
  private final ParagraphRenderer paragraphs;
  private final HeadingRenderer headings;
  private final CodeBlockRenderer code;
  private final TableRenderer tables;

  BlockRenderer(Story story, Grammar grammar) {
    this.story = story;
    this.footnotes = new FootnoteRenderer(story);
    this.raw = new RawHtml(story);
    this.inlines = new InlineRenderer(story, footnotes, raw);
    this.paragraphs = new ParagraphRenderer(story, inlines, grammar);
    this.headings = new HeadingRenderer(story, inlines);
    this.code = new CodeBlockRenderer(story);
    this.tables = new TableRenderer(story, inlines);
  }

  InlineRenderer inlines() {
    return inlines;
  }

  /** Writes a whole text and the footnotes under it. */
  void document(Document document) {
    children(document);
    footnotes.section(this);
  }

  /** Writes one line of words. */
  void line(Node line) {
    story.within(story.lineOf(0), () -> inlines.paragraph(line, story.prose().paragraph()));
    story.prose().endParagraph();
  }

  private void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      block(node);
    }
  }

  /** Writes one block; definitions of links and footnotes write nothing where they stand. */
  void block(Node node) {
    BiConsumer<BlockRenderer, Node> kind = KINDS.get(node.getClass());
    if (kind != null) {
      kind.accept(this, node);
    }
  }

  private void container(String element, Node node) {
    story.markup().raw("<" + element + ">\n");
    children(node);
    story.markup().line().raw("</" + element + ">\n");
  }

  private void orderedList(OrderedList node) {
    story.markup().raw("<ol");
    if (node.getStartNumber() != 1) {
      story.markup().attribute("start", Integer.toString(node.getStartNumber()));
    }
    story.markup().raw(">\n");
    children(node);
    story.markup().raw("</ol>\n");
  }

  private void item(ListItem item) {
    story.markup().raw("<li>");
    for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Paragraph paragraph && paragraphs.isTight(paragraph)) {
        paragraphs.tight(paragraph);
      } else {
        story.markup().line();
        block(node);
      }
    }
    story.markup().raw("</li>\n");
  }

  private void rule() {
    story.markup().raw(story.plain() ? "<hr />\n" : "<hr>\n");
  }

  private void html(HtmlBlockBase node) {
    if (story.plain()) {
      story.markup().raw(node.getContentChars()).line();
    } else {
      raw.block(node);
    }
  }
}
