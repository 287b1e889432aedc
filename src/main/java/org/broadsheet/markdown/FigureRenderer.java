package org.broadsheet.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes pictures that stand alone in a paragraph, with their captions. */
final class FigureRenderer {

  /** Stands between a caption and who made the picture. */
  static final String CREDIT = " | ";

  private final Story story;
  private final InlineRenderer inlines;
  private final Grammar grammar;

  FigureRenderer(Story story, InlineRenderer inlines, Grammar grammar) {
    this.story = story;
    this.inlines = inlines;
    this.grammar = grammar;
  }

  /** Writes the paragraph as figures if it holds nothing but pictures; false where it does not. */
  boolean write(Paragraph paragraph) {
    List<Node> pictures = pictures(paragraph);
    if (pictures == null) {
      return false;
    }
    boolean gallery = pictures.size() > 1;
    story.markup().raw(gallery ? "<div class=\"gallery\">\n" : "");
    pictures.forEach(this::figure);
    story.markup().raw(gallery ? "</div>\n" : "");
    return true;
  }

  /** The pictures of a paragraph that holds nothing else; null where it does. */
  static @Nullable List<Node> pictures(Paragraph paragraph) {
    List<Node> pictures = new ArrayList<>();
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      if (picture(node) != null) {
        pictures.add(node);
      } else if (!(node instanceof SoftLineBreak) && !isBlank(node)) {
        return null;
      }
    }
    return pictures.isEmpty() ? null : pictures;
  }

  private static boolean isBlank(Node node) {
    return node instanceof Text && node.getChars().isBlank();
  }

  /** The picture that a node is or links with, or null. */
  private static @Nullable Picture picture(Node node) {
    if (node instanceof Image image) {
      Picture picture = Picture.of(image);
      return picture.canBeShown() ? picture : null;
    }
    boolean linked =
        node instanceof Link
            && node.getFirstChild() != null
            && node.getFirstChild() == node.getLastChild()
            && !(node.getFirstChild() instanceof Link);
    return linked ? picture(node.getFirstChild()) : null;
  }

  private void figure(Node node) {
    Picture picture = picture(node);
    if (picture == null) {
      return;
    }
    story.markup().raw("<figure>");
    Picture shown = new Picture(picture.url(), null, picture.alt());
    if (node instanceof Link link) {
      inlines.openLink(link);
      inlines.picture(shown);
      story.markup().raw("</a>");
    } else {
      inlines.picture(shown);
    }
    if (picture.title() != null && !picture.title().isBlank()) {
      BasedSequence title = picture.title();
      story.within(story.lineOf(title.getStartOffset()), () -> caption(title.toString()));
    }
    story.markup().raw("</figure>\n");
  }

  /** Inside the quotes of a title a quote is written with a backslash, but is still a quote. */
  private void caption(String title) {
    String text = title.replace("\\\"", "\"").replace("\\'", "'");
    int bar = text.lastIndexOf(CREDIT);
    String words = bar < 0 ? text : text.substring(0, bar);
    String credit = bar < 0 ? "" : text.substring(bar + CREDIT.length());
    story.markup().raw("<figcaption>");
    line(words);
    if (!credit.isBlank()) {
      story.markup().raw(words.isBlank() ? "" : " ").raw("<span class=\"credit\">");
      line(credit);
      story.markup().raw("</span>");
    }
    story.markup().raw("</figcaption>");
  }

  private void line(String text) {
    Node line = grammar.line(text);
    if (Nesting.tooDeep(line) == null) {
      inlines.paragraph(line, new StringBuilder());
    } else {
      story.markup().text(text);
    }
  }
}
