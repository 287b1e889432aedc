package org.broadsheet.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes links to videos and posts that stand alone as figures that load nothing by themselves. */
final class EmbedRenderer {

  private final Story story;

  EmbedRenderer(Story story) {
    this.story = story;
  }

  /** Whether a node is a link to a video or post. */
  boolean isEmbed(Node node) {
    String address = address(node);
    return address != null && Embed.of(address) != null;
  }

  /** Writes a node that is one. */
  void write(Node node) {
    String address = address(node);
    Embed embed = address == null ? null : Embed.of(address);
    if (address == null || embed == null) {
      return;
    }
    String label = story.label(embed.video() ? "play-embed" : "show-embed");
    story.markup().raw("<figure class=\"embed\"");
    if (embed.frame() != null) {
      story.markup().attribute("data-embed", embed.frame());
    }
    story.markup().attribute("data-host", embed.host()).raw("><a");
    story.markup().attribute("href", Address.encode(address)).raw(">");
    story.markup().text(label.replace("{host}", embed.host())).raw("</a></figure>\n");
  }

  private static @Nullable String address(Node node) {
    if (node instanceof AutoLink link) {
      return link.getText().toString();
    }
    if (node instanceof Link link) {
      return LinkRenderer.unescaped(link.getUrl());
    }
    if (node instanceof Text) {
      String written = node.getChars().toString().strip();
      if (written.indexOf(' ') >= 0) {
        return null;
      }
      String text = TextRenderer.unescape(written, new BitSet());
      List<BareLinks.Found> found = BareLinks.in(text);
      boolean alone =
          found.size() == 1 && found.get(0).start() == 0 && found.get(0).end() == text.length();
      return alone ? found.get(0).href() : null;
    }
    return null;
  }
}
