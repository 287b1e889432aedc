package org.broadsheet.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Map;
import java.util.function.BiConsumer;

/** Writes what stands in a line: words, emphasis, links, pictures, code. */
final class InlineRenderer {

  private static final Map<Class<?>, BiConsumer<InlineRenderer, Node>> KINDS =
      Map.ofEntries(
          Map.entry(Text.class, (r, node) -> r.text.write((Text) node, r.words)),
          Map.entry(SoftLineBreak.class, (r, node) -> r.lineBreak("\n")),
          Map.entry(
              HardLineBreak.class,
              (r, node) -> r.lineBreak(r.story.plain() ? "<br />\n" : "<br>\n")),
          Map.entry(Emphasis.class, (r, node) -> r.element("em", node)),
          Map.entry(StrongEmphasis.class, (r, node) -> r.element("strong", node)),
          Map.entry(Strikethrough.class, (r, node) -> r.element("del", node)),
          Map.entry(Code.class, (r, node) -> r.code((Code) node)),
          Map.entry(HtmlEntity.class, (r, node) -> r.entity(node)),
          Map.entry(Link.class, (r, node) -> r.links.link((Link) node)),
          Map.entry(Image.class, (r, node) -> r.links.image((Image) node)),
          Map.entry(AutoLink.class, (r, node) -> r.links.auto((AutoLink) node)),
          Map.entry(MailLink.class, (r, node) -> r.links.mail((MailLink) node)),
          Map.entry(Footnote.class, (r, node) -> r.footnote((Footnote) node)));

  private final Story story;
  private final TextRenderer text;
  private final LinkRenderer links;
  private final FootnoteRenderer footnotes;
  private final RawHtml raw;
  private StringBuilder words = new StringBuilder();

  InlineRenderer(Story story, FootnoteRenderer footnotes, RawHtml raw) {
    this.story = story;
    this.raw = raw;
    this.footnotes = footnotes;
    this.text = new TextRenderer(story);
    this.links = new LinkRenderer(story, this);
  }

  /**
   * Writes the content of a paragraph, a heading or the like.
   *
   * @param words where its words go without markup
   */
  void paragraph(Node parent, StringBuilder words) {
    StringBuilder outer = this.words;
    this.words = words;
    story.typographer().newParagraph();
    children(parent);
    raw.close();
    this.words = outer;
  }

  /** Writes one node of a paragraph that is written piece by piece. */
  void within(Node node, StringBuilder words) {
    StringBuilder outer = this.words;
    this.words = words;
    node(node);
    this.words = outer;
  }

  /** Writes a picture without a caption. */
  void picture(Picture picture) {
    links.image(picture);
  }

  /** Writes the start tag of a link. */
  void openLink(Link node) {
    links.open(node.getUrl(), node.getTitle());
  }

  /** Writes the children of an inline node. */
  void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof HtmlInlineBase) {
        node = html(node);
      } else {
        node(node);
      }
    }
  }

  /** Writes one inline node. */
  void node(Node node) {
    BiConsumer<InlineRenderer, Node> kind = KINDS.get(node.getClass());
    if (kind != null) {
      kind.accept(this, node);
    } else if (node instanceof HtmlInlineBase) {
      html(node);
    } else {
      children(node);
    }
  }

  /** Writes text as it is, not set by the typographer. */
  void verbatim(String verbatim) {
    story.markup().text(verbatim);
    words.append(verbatim);
    story.typographer().passed(verbatim);
  }

  private void lineBreak(String markup) {
    story.markup().raw(markup);
    words.append(' ');
    story.typographer().passed(" ");
  }

  private void element(String name, Node node) {
    story.markup().raw("<").raw(name).raw(">");
    children(node);
    story.markup().raw("</").raw(name).raw(">");
  }

  private void code(Code node) {
    String code = CodeText.of(node.getText().toString());
    story.markup().raw("<code>");
    verbatim(code);
    story.markup().raw("</code>");
  }

  private void footnote(Footnote node) {
    if (node.getFootnoteBlock() == null) {
      verbatim(node.getChars().toString());
      footnotes.undefined(node);
    } else {
      footnotes.reference(node.getFootnoteBlock());
    }
  }

  private void entity(Node node) {
    verbatim(Escapes.reference(node.getChars().toString()));
  }

  private Node html(Node node) {
    if (!story.plain()) {
      return raw.inline(node);
    }
    story.markup().raw(node.getChars());
    return node;
  }
}
