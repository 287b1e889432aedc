package org.broadsheet.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * A picture in a text.
 *
 * @param url its address as written
 * @param title as written, or null
 * @param alt what it shows, without markup
 */
record Picture(BasedSequence url, @Nullable BasedSequence title, String alt) {

  static Picture of(Image node) {
    return new Picture(node.getUrl(), node.getTitle().isNull() ? null : node.getTitle(), alt(node));
  }

  /** The address without escapes and entities. */
  String address() {
    return LinkRenderer.unescaped(url);
  }

  /** Whether the address is one of a picture at all. */
  boolean canBeShown() {
    Address.Kind kind = Address.ofPicture(address()).kind();
    return kind == Address.Kind.ABSOLUTE || kind == Address.Kind.RELATIVE;
  }

  private static String alt(Node node) {
    StringBuilder alt = new StringBuilder();
    words(node, alt);
    return alt.toString();
  }

  private static void words(Node parent, StringBuilder out) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text) {
        out.append(TextRenderer.unescape(node.getChars().toString(), new BitSet()));
      } else if (node instanceof HtmlEntity) {
        out.append(Escapes.reference(node.getChars().toString()));
      } else if (node instanceof Code code) {
        out.append(CodeText.of(code.getText().toString()));
      } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        out.append('\n');
      } else {
        words(node, out);
      }
    }
  }
}
