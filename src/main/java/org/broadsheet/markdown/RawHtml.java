package org.broadsheet.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Passes raw HTML on so that none of it can reach into the words that follow: every tag is whole,
 * and what is never closed is closed where its paragraph or block ends.
 */
final class RawHtml {

  /** Their tags go and their words stay; a browser would take all that follows for plain text. */
  private static final Set<String> TRANSPARENT =
      Set.of(
          "noembed",
          "noframes",
          "noscript",
          "optgroup",
          "option",
          "plaintext",
          "select",
          "textarea",
          "title",
          "xmp");

  /** What they hold is not for readers. */
  private static final Set<String> OPAQUE = Set.of("iframe", "script", "style");

  private final Story story;
  private @Nullable Set<Integer> neverClosed;
  // Elements that are known not to end in the paragraph or block at hand: looking once is enough.
  private final Set<String> endless = new HashSet<>();
  private @Nullable Node endlessIn;
  private final Deque<String> toClose = new ArrayDeque<>();

  RawHtml(Story story) {
    this.story = story;
  }

  /**
   * Writes a tag that stands among words.
   *
   * @return the last node that belongs to it: itself, or the tag that ends a script
   */
  Node inline(Node node) {
    BasedSequence html = node.getChars();
    String text = html.toString();
    if (story.trustedHtml()) {
      story.markup().foreign(html, 0, html.length());
      return node;
    }
    if (RawTag.isAt(text, 0)) {
      RawTag tag = RawTag.at(text, 0);
      if (OPAQUE.contains(tag.name())) {
        return opaque(node, tag);
      }
      if (TRANSPARENT.contains(tag.name())) {
        removed(tag, html.getStartOffset());
        story.markup().raw(" ");
        return node;
      }
      story.markup().foreign(html, 0, html.length());
    }
    closeLater(text, html);
    return node;
  }

  private Node opaque(Node node, RawTag tag) {
    if (tag.closing()) {
      return node;
    }
    keepFrame(tag, node.getChars(), 0, node.getTextLength());
    if (endlessIn != node.getParent()) {
      endlessIn = node.getParent();
      endless.clear();
    }
    if (endless.contains(tag.name())) {
      return node;
    }
    for (Node at = node.getNext(); at != null; at = at.getNext()) {
      boolean end =
          at instanceof HtmlInline
              && RawTag.at(at.getChars().toString(), 0).equals(new RawTag(tag.name(), true));
      if (end) {
        return at;
      }
    }
    endless.add(tag.name());
    return node;
  }

  /** A frame may yet become an embed; a script or style never stays. */
  private void keepFrame(RawTag tag, BasedSequence html, int start, int end) {
    if (tag.name().equals("iframe")) {
      story.markup().foreign(html, start, end).raw("</iframe>");
    } else {
      removed(tag, html.getIndexOffset(start));
    }
  }

  private void removed(RawTag tag, int offset) {
    if (!tag.closing() && SafeTags.isMissed(tag.name())) {
      story.removed(tag.name(), offset);
    }
  }

  /** Closes what has been opened since the last call and is never closed by its writer. */
  void close() {
    while (!toClose.isEmpty()) {
      story.markup().raw("</").raw(toClose.pop()).raw(">");
    }
  }

  private void closeLater(String text, BasedSequence html) {
    if (RawTag.isAt(text, 0) && neverClosed().contains(html.getStartOffset())) {
      toClose.push(RawTag.at(text, 0).name());
    }
  }

  private Set<Integer> neverClosed() {
    if (neverClosed == null) {
      neverClosed = NeverClosed.in(story.document());
    }
    return neverClosed;
  }

  /** Writes a block of raw HTML. */
  void block(HtmlBlockBase node) {
    BasedSequence html = node.getContentChars();
    if (story.trustedHtml()) {
      story.markup().foreign(html, 0, html.length()).line();
      return;
    }
    String text = html.toString();
    InlineTags tags = new InlineTags(text);
    endlessIn = node;
    endless.clear();
    int done = 0;
    for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', Math.max(i + 1, done))) {
      story.markup().foreign(html, done, i);
      done = piece(html, text, tags, i);
    }
    story.markup().foreign(html, done, text.length());
    close();
    story.markup().line();
  }

  /** Writes what begins at a {@code <}; tells where it ends. */
  private int piece(BasedSequence html, String text, InlineTags tags, int start) {
    if (!RawTag.isAt(text, start)) {
      return other(text, tags, start);
    }
    int end = tags.end(start);
    if (end < 0) {
      end = RawTag.untidyEnd(text, start);
      if (end < 0) {
        story.markup().raw("&lt;");
        return start + 1;
      }
    }
    RawTag tag = RawTag.at(text, start);
    if (OPAQUE.contains(tag.name())) {
      if (!tag.closing()) {
        keepFrame(tag, html, start, end);
      }
      boolean lone = tag.closing() || endless.contains(tag.name());
      int close = lone ? -1 : indexOfEnd(text, tag.name(), end);
      if (close < 0) {
        endless.add(tag.name());
      }
      return close < 0 ? end : close;
    }
    if (TRANSPARENT.contains(tag.name())) {
      removed(tag, html.getIndexOffset(start));
      // A space keeps the words of neighbours apart.
      story.markup().raw(" ");
      return end;
    }
    story.markup().foreign(html, start, end);
    if (neverClosed().contains(html.getIndexOffset(start))) {
      toClose.push(tag.name());
    }
    return end;
  }

  /** Comments and declarations are for nobody's eyes; a lone {@code <} is a character. */
  private int other(String text, InlineTags tags, int start) {
    int end = tags.end(start);
    if (end < 0) {
      boolean comment = text.startsWith("<!--", start);
      story.markup().raw(comment ? "" : "&lt;");
      return comment ? start + 4 : start + 1;
    }
    return end;
  }

  private static int indexOfEnd(String text, String name, int from) {
    for (int i = text.indexOf("</", from); i >= 0; i = text.indexOf("</", i + 2)) {
      if (text.regionMatches(true, i + 2, name, 0, name.length())) {
        int end = text.indexOf('>', i);
        return end < 0 ? -1 : end + 1;
      }
    }
    return -1;
  }
}
