package org.broadsheet.markdown;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.BitSet;
import java.util.List;
import org.broadsheet.model.Html;
import org.jspecify.annotations.Nullable;

/** Writes plain words: without escapes, with typographic marks, with bare addresses as links. */
final class TextRenderer {

  private final Story story;

  TextRenderer(Story story) {
    this.story = story;
  }

  /**
   * Writes a text.
   *
   * @param words gets its words too
   */
  void write(Text node, StringBuilder words) {
    String raw = node.getChars().toString();
    int signs = Signs.in(raw);
    BitSet literal = (signs & Signs.ESCAPE) == 0 ? null : new BitSet();
    String text = literal == null ? raw : unescape(raw, literal);
    if (story.plain()) {
      story.markup().text(text);
      words.append(text);
      return;
    }
    AlmostLinks.report(node, story);
    int done = 0;
    for (BareLinks.Found link : links(node, text, signs)) {
      set(text.substring(done, link.start()), signs, from(literal, done), 'x', words);
      String address = text.substring(link.start(), link.end());
      story.markup().raw("<a").attribute("href", Address.ofLink(link.href()).encoded());
      story.markup().raw(">").text(address).raw("</a>");
      words.append(address);
      story.typographer().passed(address);
      done = link.end();
    }
    set(text.substring(done), signs, from(literal, done), after(node), words);
  }

  private static List<BareLinks.Found> links(Text node, String text, int signs) {
    boolean none = (signs & Signs.ADDRESS) == 0 || LinkRenderer.isInLink(node);
    return none ? List.of() : BareLinks.in(text);
  }

  private void set(
      String text, int signs, @Nullable BitSet literal, char after, StringBuilder words) {
    String set = text;
    if ((signs & Signs.TYPE) == 0) {
      story.typographer().passed(text);
    } else {
      set = story.typographer().set(text, literal, after);
    }
    story.markup().raw((signs & Signs.MARKUP) == 0 ? set : Html.escape(set));
    words.append(set);
  }

  private static @Nullable BitSet from(@Nullable BitSet literal, int start) {
    return literal == null || start == 0
        ? literal
        : literal.get(start, Math.max(start, literal.length()));
  }

  /** What follows a text, as far as quotation marks care. */
  private static char after(Node node) {
    Node at = node;
    while (at != null && at.getNext() == null && !(at.getParent() instanceof Block)) {
      at = at.getParent();
    }
    Node next = at == null ? null : at.getNext();
    boolean end = next == null || next instanceof SoftLineBreak || next instanceof HardLineBreak;
    return end ? ' ' : 'x';
  }

  /** Takes the backslashes of escapes away and notes what they escaped. */
  static String unescape(String raw, BitSet literal) {
    StringBuilder text = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '\\' && Escapes.isEscapable(raw, i + 1)) {
        i++;
        literal.set(text.length());
        c = raw.charAt(i);
      }
      text.append(c);
    }
    return text.toString();
  }
}
