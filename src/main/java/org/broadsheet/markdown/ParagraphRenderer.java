package org.broadsheet.markdown;

import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/** Writes paragraphs, and the figures and embeds that some of them are. */
final class ParagraphRenderer {

  private final Story story;
  private final InlineRenderer inlines;
  private final FigureRenderer figures;
  private final EmbedRenderer embeds;
  private final Grammar grammar;

  ParagraphRenderer(Story story, InlineRenderer inlines, Grammar grammar) {
    this.story = story;
    this.inlines = inlines;
    this.grammar = grammar;
    this.figures = new FigureRenderer(story, inlines, grammar);
    this.embeds = new EmbedRenderer(story);
  }

  /** Whether a paragraph is the text of an item in a list without space between its items. */
  boolean isTight(Paragraph node) {
    return node.getParent() instanceof ListItem && grammar.isTight(node);
  }

  /** Writes the words of a tight paragraph, without an element of their own. */
  void tight(Paragraph node) {
    inlines.paragraph(node, story.prose().paragraph());
    story.prose().endParagraph();
  }

  void write(Paragraph node) {
    if (node.getFirstChild() == null) {
      return;
    }
    if (story.plain() || !(figures.write(node) || lines(node))) {
      story.markup().raw("<p>");
      inlines.paragraph(node, story.prose().paragraph());
      story.markup().raw("</p>\n");
      story.prose().endParagraph();
    }
  }

  /** Writes a paragraph that has an embed on a line of its own; false where it has none. */
  private boolean lines(Paragraph node) {
    boolean any = false;
    for (Node line = node.getFirstChild(); line != null; line = nextLine(line)) {
      any |= isAlone(line) && embeds.isEmbed(line);
    }
    if (!any || hasRawHtml(node)) {
      return false;
    }
    story.typographer().newParagraph();
    boolean open = false;
    for (Node at = node.getFirstChild(); at != null; at = at.getNext()) {
      boolean first = at.getPrevious() == null || at.getPrevious() instanceof SoftLineBreak;
      if (first && isAlone(at) && embeds.isEmbed(at)) {
        open = close(open);
        embeds.write(at);
      } else if (!(at instanceof SoftLineBreak) || open) {
        boolean last = at instanceof SoftLineBreak && beforeEmbed(at);
        if (!open) {
          story.markup().raw("<p>");
          open = true;
        }
        if (!last) {
          inlines.within(at, story.prose().paragraph());
        }
      }
    }
    close(open);
    return true;
  }

  /** Raw HTML may reach over the line with the embed, so such a paragraph stays whole. */
  private static boolean hasRawHtml(Paragraph paragraph) {
    for (Node at = paragraph.getFirstChild(); at != null; at = at.getNext()) {
      if (at instanceof HtmlInlineBase) {
        return true;
      }
    }
    return false;
  }

  private boolean close(boolean open) {
    if (open) {
      story.markup().raw("</p>\n");
      story.prose().endParagraph();
    }
    return false;
  }

  private boolean beforeEmbed(Node lineBreak) {
    Node next = lineBreak.getNext();
    return next == null || (isAlone(next) && embeds.isEmbed(next));
  }

  private static @Nullable Node nextLine(Node node) {
    Node at = node;
    while (at != null && !(at instanceof SoftLineBreak)) {
      at = at.getNext();
    }
    return at == null ? null : at.getNext();
  }

  /** Whether a node has its line to itself. */
  private static boolean isAlone(Node node) {
    return (node.getPrevious() == null || node.getPrevious() instanceof SoftLineBreak)
        && (node.getNext() == null || node.getNext() instanceof SoftLineBreak);
  }
}
