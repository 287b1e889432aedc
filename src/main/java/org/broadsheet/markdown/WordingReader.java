package org.broadsheet.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Passage;
import org.broadsheet.problem.Problems;

/**
 * Reads what a text says and where: the other reader of Markdown, for the desk and not for the
 * press. What is wrong with the Markdown itself is left to {@link MarkdownReader}. Immutable, safe
 * for many threads.
 */
public final class WordingReader {

  private static final String MARK = String.valueOf(Passage.MARK);

  private final Grammar grammar = new Grammar(Dialect.HOUSE);

  /** A reader of the Markdown of stories. */
  public WordingReader() {}

  /**
   * Reads a text.
   *
   * @param markdown with {@code \n} line ends and without a byte order mark
   * @param path its file, relative to the site
   * @param firstLine the number of its first line in that file, from 1
   * @return nothing where the text is beyond the limits of texts
   */
  public Wording read(String markdown, String path, int firstLine) {
    SourceText source = new SourceText(markdown.replace('\0', '\uFFFD'), path, firstLine);
    if (!Limits.allow(source, new Problems())) {
      return Wording.NONE;
    }
    try {
      Node document = grammar.parse(source.text());
      return Nesting.tooDeep(document) == null ? new Walk(source).of(document) : Wording.NONE;
    } catch (Nesting.TooDeep e) {
      return Wording.NONE;
    }
  }

  /** A walk through the tree of one text. */
  private final class Walk {

    private final SourceText source;
    private final List<Passage> passages = new ArrayList<>();
    private final List<WrittenLink> links = new ArrayList<>();
    private final List<WrittenPicture> pictures = new ArrayList<>();
    private Passage.Setter words = new Passage.Setter();

    Walk(SourceText source) {
      this.source = source;
    }

    Wording of(Node document) {
      blocks(document);
      return new Wording(passages, links, pictures);
    }

    private void blocks(Node parent) {
      for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
        if (node instanceof HtmlBlock) {
          html(node.getChars());
        } else if (node instanceof Paragraph paragraph) {
          inlines(node, isFigures(paragraph));
          endPassage();
        } else if (node instanceof Heading || node instanceof TableCell) {
          inlines(node, false);
          endPassage();
        } else if (!(node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock)) {
          blocks(node);
        }
      }
    }

    private boolean isFigures(Paragraph paragraph) {
      boolean tight = paragraph.getParent() instanceof ListItem && grammar.isTight(paragraph);
      return !tight && FigureRenderer.pictures(paragraph) != null;
    }

    private void endPassage() {
      if (!words.isBlank()) {
        passages.add(words.set());
      }
      words = new Passage.Setter();
    }

    private void inlines(Node parent, boolean figures) {
      for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
        inline(node, figures);
      }
    }

    private void inline(Node node, boolean figures) {
      if (node instanceof Text text) {
        words(node.getChars(), words);
        bareLinks(text);
      } else if (node instanceof SoftLineBreak) {
        words.add("\n", at(node));
      } else if (node instanceof HtmlEntity) {
        words.add(Escapes.reference(node.getChars().toString()), at(node));
      } else {
        words.add(MARK, at(node));
        marked(node, figures);
        boolean around = node.hasChildren() && !(node instanceof Image);
        if (around || node instanceof HardLineBreak) {
          words.add(MARK, at(node));
        }
      }
    }

    private void marked(Node node, boolean figures) {
      if (node instanceof Image image) {
        picture(image, figures);
      } else if (node instanceof Link link) {
        link(Address.ofLink(LinkRenderer.unescaped(link.getUrl())), at(link.getUrl()));
        inlines(node, figures);
      } else if (node instanceof AutoLink link) {
        link(Address.ofLink(link.getText().toString()), at(link.getText()));
      } else if (node instanceof MailLink link) {
        link(Address.ofLink("mailto:" + link.getText()), at(link.getText()));
      } else if (node instanceof HtmlInlineBase) {
        if (!(node instanceof HtmlInlineComment)) {
          html(node.getChars());
        }
      } else if (!(node instanceof Code)) {
        inlines(node, false);
      }
    }

    private void link(Address address, Location place) {
      if (address.kind() != Address.Kind.UNSAFE) {
        links.add(WrittenLink.of(address, place));
      }
    }

    private void bareLinks(Text node) {
      BasedSequence chars = node.getChars();
      if (LinkRenderer.isInLink(node)) {
        return;
      }
      String raw = chars.toString();
      BitSet literal = new BitSet();
      String text = TextRenderer.unescape(raw, literal);
      for (BareLinks.Found found : BareLinks.in(text)) {
        // Each escaped character before it has a backslash more in the file.
        int start = found.start() + literal.get(0, found.start()).cardinality();
        int end = found.end() + literal.get(0, found.end()).cardinality();
        link(Address.ofLink(found.href()), at(chars.subSequence(start, end)));
      }
    }

    private void picture(Image node, boolean figure) {
      Picture picture = Picture.of(node);
      Passage.Setter outer = words;
      words = new Passage.Setter();
      // A link or a picture among the words of an alternative text is printed as words.
      int linksBefore = links.size();
      int picturesBefore = pictures.size();
      inlines(node, false);
      links.subList(linksBefore, links.size()).clear();
      pictures.subList(picturesBefore, pictures.size()).clear();
      endPassage();
      BasedSequence title = picture.title();
      String line = "";
      if (title != null) {
        words(title, words);
        line = LinkRenderer.unescaped(title);
        endPassage();
      }
      words = outer;
      if (picture.canBeShown()) {
        int bar = figure ? line.lastIndexOf(FigureRenderer.CREDIT) : -1;
        pictures.add(
            new WrittenPicture(
                WrittenLink.of(Address.ofPicture(picture.address()), at(picture.url())),
                picture.alt(),
                figure,
                (bar < 0 ? line : line.substring(0, bar)).strip(),
                bar < 0 ? "" : line.substring(bar + FigureRenderer.CREDIT.length()).strip(),
                false,
                at(node)));
      }
    }

    /** Adds words without the backslashes of escapes, in pieces that have no gap in the file. */
    private void words(BasedSequence chars, Passage.Setter out) {
      String raw = chars.toString();
      int start = 0;
      for (int i = 0; i < raw.length(); i++) {
        boolean escape = raw.charAt(i) == '\\' && Escapes.isEscapable(raw, i + 1);
        boolean gap = i > start && chars.getIndexOffset(i) != chars.getIndexOffset(i - 1) + 1;
        boolean lineEnd = i > start && raw.charAt(i - 1) == '\n';
        if (escape || gap || lineEnd) {
          piece(chars, start, i, out);
          start = escape ? i + 1 : i;
          i = escape ? i + 1 : i;
        }
      }
      piece(chars, start, raw.length(), out);
    }

    private void piece(BasedSequence chars, int start, int end, Passage.Setter out) {
      if (start < end) {
        BasedSequence piece = chars.subSequence(start, end);
        out.add(piece.toString(), at(piece));
      }
    }

    private void html(BasedSequence html) {
      for (HtmlTags.Tag tag : HtmlTags.in(html.toString())) {
        Location place = at(html, tag.start(), tag.end());
        Location value = at(html, tag.valueStart(), tag.valueEnd());
        Address address = Address.of(tag.kind(), tag.value());
        if (address.kind() == Address.Kind.UNSAFE) {
          continue;
        }
        WrittenLink link = WrittenLink.of(address, value);
        if (tag.isPicture()) {
          pictures.add(new WrittenPicture(link, tag.alt(), false, "", "", true, place));
        } else {
          links.add(link);
        }
      }
    }

    private Location at(Node node) {
      return at(node.getChars());
    }

    private Location at(BasedSequence chars) {
      return source.at(chars.getStartOffset(), Math.max(1, chars.length()));
    }

    private Location at(BasedSequence chars, int start, int end) {
      return source.at(chars.getIndexOffset(start), end - start);
    }
  }
}
