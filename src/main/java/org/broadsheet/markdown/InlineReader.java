package org.broadsheet.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands in a line, by the rules of CommonMark 0.31.2. It replaces flexmark's own reader
 * wherever that needs more than linear time, follows an older specification, or depends on the
 * machine's locale.
 */
final class InlineReader extends WordReader {

  private final boolean footnotes;
  private final Definitions definitions = new Definitions();
  private final Deque<OpenBracket> brackets = new ArrayDeque<>();
  private @Nullable AlmostLinks almost;
  private int noLinkBefore;

  InlineReader(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> emphasis,
      boolean footnotes) {
    super(options, specialCharacters, delimiterCharacters, emphasis);
    this.footnotes = footnotes;
  }

  @Override
  public void initializeDocument(Document document) {
    super.initializeDocument(document);
    AlmostLinks.prepare(document);
  }

  @Override
  public int preProcessBlock(Paragraph paragraph, ParserState state) {
    if (!Definitions.mayBegin(paragraph.getLineChars(0))) {
      return 0;
    }
    BasedSequence content = paragraph.getContentChars();
    int rest = takeDefinitions(content);
    return rest == 0 ? 0 : content.subSequence(rest).getStartOffset() - paragraph.getStartOffset();
  }

  /** Takes the definitions at the start of a paragraph; tells where its rest begins. */
  int takeDefinitions(BasedSequence paragraph) {
    return definitions.take(paragraph);
  }

  @Override
  public void parse(BasedSequence content, Node parent) {
    brackets.clear();
    noLinkBefore = 0;
    almost = null;
    super.parse(content, parent);
  }

  @Override
  protected boolean parseDelimiters(DelimiterProcessor kind, char mark) {
    int start = index;
    int end = start;
    while (end < text().length() && text().charAt(end) == mark) {
      end++;
    }
    if (end - start < kind.getMinLength()) {
      return false;
    }
    index = end;
    Text node = appendSeparateText(input.subSequence(start, end));
    Delimiter previous = lastDelimiter;
    Run.Flanks flanks = Run.Flanks.of(text(), start, end);
    lastDelimiter = new Run(input, node, kind, flanks, previous, start, end - start);
    if (previous != null) {
      previous.setNext(lastDelimiter);
    }
    return true;
  }

  @Override
  public void processDelimiters(@Nullable Delimiter bottom) {
    new EmphasisPairs(this, bottom).pair();
  }

  @Override
  protected boolean parseOpenBracket() {
    return openBracket(1, false);
  }

  @Override
  protected boolean parseBang() {
    return peek(1) == '[' ? openBracket(2, true) : literal(index, index + 1);
  }

  private boolean openBracket(int length, boolean picture) {
    int start = index;
    index += length;
    Text node = appendSeparateText(input.subSequence(start, index));
    if (!brackets.isEmpty()) {
      brackets.peek().holdsBracket();
    }
    brackets.push(new OpenBracket(node, start, picture, lastDelimiter));
    return true;
  }

  @Override
  protected boolean parseCloseBracket() {
    OpenBracket open = brackets.poll();
    int inside = index;
    if (open == null || (!open.picture() && open.start() < noLinkBefore)) {
      return literal(inside, inside + 1);
    }
    LinkParts.Target target = LinkParts.inline(text(), inside + 1);
    if (target != null) {
      BasedSequence title =
          target.title() < 0
              ? BasedSequence.NULL
              : input.subSequence(target.title(), target.titleEnd());
      return link(open, input.subSequence(target.url(), target.urlEnd()), title, target.end());
    }
    if (isFootnote(open, inside)) {
      return footnote(open, inside);
    }
    int labelEnd = LinkParts.labelEnd(text(), inside + 1);
    boolean full = labelEnd > inside + 3;
    String label =
        full ? text().substring(inside + 2, labelEnd - 1) : text().substring(open.inside(), inside);
    boolean possible = full || (open.canBeLabel() && label.length() < 1000);
    Definitions.Definition definition = possible ? definitions.get(label) : null;
    if (definition == null) {
      almost = almost == null ? new AlmostLinks(text()) : almost;
      almost.look(open, inside, input, document);
      return literal(inside, inside + 1);
    }
    int end = labelEnd < 0 ? inside + 1 : labelEnd;
    return link(open, definition.url(), definition.title(), end);
  }

  private boolean link(OpenBracket open, BasedSequence url, BasedSequence title, int end) {
    flushTextNode();
    InlineLinkNode link = open.picture() ? new Image() : new Link();
    link.setChars(input.subSequence(open.start(), end));
    link.setUrl(url);
    link.setTitle(title);
    Node child = open.node().getNext();
    while (child != null) {
      Node next = child.getNext();
      link.appendChild(child);
      child = next;
    }
    appendNode(link);
    processDelimiters(open.previousRun());
    open.node().unlink();
    if (!open.picture()) {
      noLinkBefore = open.start();
    }
    index = end;
    return true;
  }

  private boolean isFootnote(OpenBracket open, int end) {
    int label = open.inside() + 1;
    return footnotes
        && open.canBeLabel()
        && label < end
        && text().charAt(label - 1) == '^'
        && text().substring(label, end).chars().noneMatch(Character::isWhitespace);
  }

  private boolean footnote(OpenBracket open, int end) {
    int start = open.inside() - 1;
    currentText = null;
    while (open.node().getNext() != null) {
      open.node().getNext().unlink();
    }
    lastDelimiter = open.previousRun();
    if (lastDelimiter != null) {
      lastDelimiter.setNext(null);
    }
    if (open.picture()) {
      open.node().setChars(open.node().getChars().subSequence(0, 1));
    } else {
      open.node().unlink();
    }
    Footnote note =
        new Footnote(
            input.subSequence(start, start + 2),
            input.subSequence(start + 2, end),
            input.subSequence(end, end + 1));
    note.setFootnoteBlock(FootnoteExtension.FOOTNOTES.get(document).get(note.getText().toString()));
    appendNode(note);
    index = end + 1;
    return true;
  }
}
