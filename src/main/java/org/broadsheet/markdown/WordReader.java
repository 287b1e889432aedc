package org.broadsheet.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SegmentedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Reads words, line breaks, code, character references and addresses in angle brackets: all that
 * needs no look back. It takes the place of flexmark's patterns, which may need more than linear
 * time or more stack than there is.
 */
abstract class WordReader extends InlineParserImpl {

  private CodeTicks ticks = new CodeTicks("");
  private InlineTags tags = new InlineTags("");
  private String text = "";
  private long[] special = {};

  WordReader(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> emphasis) {
    // The set is changed while tables are read, so each reader has its own.
    super(
        options,
        (BitSet) specialCharacters.clone(),
        delimiterCharacters,
        emphasis,
        new LinkRefProcessorData(List.of(), 0, new int[0]),
        List.of());
  }

  /** The text that is read now. */
  String text() {
    return text;
  }

  @Override
  public void parse(BasedSequence content, Node parent) {
    text = content.trim().toString();
    // Tables change the set before they have their rows read, and only then.
    special = specialCharacters.toLongArray();
    ticks = new CodeTicks(text);
    tags = new InlineTags(text);
    super.parse(content, parent);
  }

  @Override
  public char peek() {
    return index < text.length() ? text.charAt(index) : '\0';
  }

  @Override
  public char peek(int ahead) {
    return index + ahead < text.length() ? text.charAt(index + ahead) : '\0';
  }

  @Override
  protected boolean parseString() {
    int start = index;
    while (index < text.length() && !isSpecial(text.charAt(index))) {
      index++;
    }
    return literal(start, index);
  }

  private boolean isSpecial(char c) {
    int word = c >> 6;
    return word < special.length && (special[word] >> c & 1) != 0;
  }

  @Override
  public boolean flushTextNode() {
    if (currentText == null) {
      return false;
    }
    BasedSequence chars =
        currentText.size() == 1 ? currentText.get(0) : SegmentedSequence.create(input, currentText);
    block.appendChild(new Text(chars));
    currentText = null;
    return true;
  }

  /** Reads characters that mean themselves. */
  boolean literal(int start, int end) {
    if (start == end) {
      return false;
    }
    appendText(input, start, end);
    index = end;
    return true;
  }

  @Override
  public boolean parseNewline() {
    flushTextNode();
    int spaces = trailingSpaces();
    int start = index;
    index = LinkParts.skipBlanks(text, index + 1);
    BasedSequence chars = input.subSequence(start, start + 1);
    appendNode(spaces >= 2 ? new HardLineBreak(chars) : new SoftLineBreak(chars));
    return true;
  }

  /** Takes the spaces off the end of the line that has just been read; tells how many. */
  private int trailingSpaces() {
    Node last = block.getLastChild();
    int start = index;
    while (start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t')) {
      start--;
    }
    if (last instanceof Text && start < index) {
      BasedSequence chars = last.getChars();
      int keep = chars.length();
      while (keep > 0 && (chars.charAt(keep - 1) == ' ' || chars.charAt(keep - 1) == '\t')) {
        keep--;
      }
      if (keep == 0) {
        last.unlink();
      } else {
        last.setChars(chars.subSequence(0, keep));
      }
    }
    int spaces = index;
    while (spaces > 0 && text.charAt(spaces - 1) == ' ') {
      spaces--;
    }
    return index - spaces;
  }

  @Override
  protected boolean parseBackslash() {
    if (peek(1) == '\n') {
      BasedSequence chars = input.subSequence(index, index + 2);
      index = LinkParts.skipBlanks(text, index + 2);
      appendNode(new HardLineBreak(chars));
      return true;
    }
    return literal(index, index + (Escapes.isEscapable(text, index + 1) ? 2 : 1));
  }

  @Override
  protected boolean parseBackticks() {
    int open = index;
    int inside = ticks.runEnd(open);
    int close = ticks.closing(inside, inside - open);
    if (close < 0) {
      return literal(open, inside);
    }
    index = close + inside - open;
    appendNode(
        new Code(
            input.subSequence(open, inside),
            input.subSequence(inside, close),
            input.subSequence(close, index)));
    return true;
  }

  @Override
  public boolean parseEntity() {
    int end = Escapes.referenceEnd(text, index);
    if (end < 0) {
      return false;
    }
    appendNode(new HtmlEntity(input.subSequence(index, end)));
    index = end;
    return true;
  }

  @Override
  public boolean parseAutolink() {
    int web = AngleLinks.webEnd(text, index);
    int end = web > 0 ? web : AngleLinks.mailEnd(text, index);
    if (end < 0) {
      return false;
    }
    BasedSequence open = input.subSequence(index, index + 1);
    BasedSequence address = input.subSequence(index + 1, end - 1);
    BasedSequence close = input.subSequence(end - 1, end);
    appendNode(web > 0 ? new AutoLink(open, address, close) : new MailLink(open, address, close));
    index = end;
    return true;
  }

  @Override
  public boolean parseHtmlInline() {
    int end = tags.end(index);
    if (end < 0) {
      return false;
    }
    appendNode(new HtmlInline(input.subSequence(index, end)));
    index = end;
    return true;
  }
}
