package org.broadsheet.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tags of raw HTML that begin an element which its writer never ends. */
final class NeverClosed {

  private NeverClosed() {}

  /** Where in the Markdown they begin. */
  static Set<Integer> in(Node root) {
    Map<String, Deque<Integer>> open = new HashMap<>();
    Node node = root;
    while (node != null) {
      if (node instanceof HtmlInline) {
        note(node.getChars(), open);
      } else if (node instanceof HtmlBlock block) {
        note(block.getContentChars(), open);
      }
      node = next(node, root);
    }
    Set<Integer> starts = new HashSet<>();
    open.values().forEach(starts::addAll);
    return starts;
  }

  private static @Nullable Node next(Node node, Node root) {
    if (node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    Node at = node;
    while (at != root && at.getNext() == null) {
      at = at.getParent();
    }
    return at == root ? null : at.getNext();
  }

  private static void note(BasedSequence html, Map<String, Deque<Integer>> open) {
    String text = html.toString();
    for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) {
      if (!RawTag.isAt(text, i)) {
        continue;
      }
      RawTag tag = RawTag.at(text, i);
      Deque<Integer> starts = open.computeIfAbsent(tag.name(), name -> new ArrayDeque<>());
      if (tag.closing()) {
        starts.poll();
      } else if (tag.opens()) {
        starts.push(html.getIndexOffset(i));
      }
    }
  }
}
