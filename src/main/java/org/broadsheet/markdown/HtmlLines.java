package org.broadsheet.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lines of raw HTML as they are read, by the seven conditions of CommonMark 4.6. */
final class HtmlLines extends AbstractBlockParser {

  private static final List<String> VERBATIM = List.of("pre", "script", "style", "textarea");

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "base",
          "basefont",
          "blockquote",
          "body",
          "caption",
          "center",
          "col",
          "colgroup",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "frame",
          "frameset",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "head",
          "header",
          "hr",
          "html",
          "iframe",
          "legend",
          "li",
          "link",
          "main",
          "menu",
          "menuitem",
          "nav",
          "noframes",
          "ol",
          "optgroup",
          "option",
          "p",
          "param",
          "search",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "title",
          "tr",
          "track",
          "ul");

  private final HtmlBlock block = new HtmlBlock();
  private final BlockContent content = new BlockContent();
  private final List<String> ends;
  private boolean finished;

  /**
   * @param ends any of these in a line makes it the last; without any, a blank line ends the block
   */
  private HtmlLines(List<String> ends) {
    this.ends = ends;
  }

  /** Sees whether raw HTML begins at a {@code <}. */
  static @Nullable BlockStart start(ParserState state, MatchedBlockParser matched) {
    String text = state.getLine().toString().substring(state.getNextNonSpaceIndex());
    List<String> ends = ends(text, matched.getBlockParser().isParagraphParser());
    return ends == null ? null : BlockStart.of(new HtmlLines(ends)).atIndex(state.getIndex());
  }

  private static @Nullable List<String> ends(String text, boolean inParagraph) {
    if (text.startsWith("<!--")) {
      return List.of("-->");
    }
    if (text.startsWith("<?")) {
      return List.of("?>");
    }
    if (text.startsWith("<![CDATA[")) {
      return List.of("]]>");
    }
    if (text.startsWith("<!")) {
      return text.length() > 2 && isLetter(text.charAt(2)) ? List.of(">") : null;
    }
    boolean closing = text.startsWith("</");
    int nameStart = closing ? 2 : 1;
    int nameEnd = nameStart;
    while (nameEnd < text.length() && isNamePart(text.charAt(nameEnd))) {
      nameEnd++;
    }
    String name = text.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
    char after = nameEnd < text.length() ? text.charAt(nameEnd) : '\n';
    boolean whole = after == ' ' || after == '\t' || after == '\n' || after == '>';
    if (VERBATIM.contains(name)) {
      return !closing && whole ? VERBATIM.stream().map(n -> "</" + n + ">").toList() : null;
    }
    if (BLOCKS.contains(name) && (whole || text.startsWith("/>", nameEnd))) {
      return List.of();
    }
    int end = inParagraph ? -1 : new InlineTags(text).end(0);
    return end > 0 && text.substring(end).isBlank() ? List.of() : null;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isNamePart(char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '-';
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public @Nullable BlockContinue tryContinue(ParserState state) {
    boolean over = finished || (ends.isEmpty() && state.isBlank());
    return over ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
  }

  @Override
  public void addLine(ParserState state, BasedSequence line) {
    content.add(line, state.getIndent());
    if (!ends.isEmpty()) {
      String text = line.toString().toLowerCase(Locale.ROOT);
      finished = ends.stream().anyMatch(text::contains);
    }
  }

  @Override
  public boolean isRawText() {
    return true;
  }

  @Override
  public void closeBlock(ParserState state) {
    block.setContent(content);
  }
}
