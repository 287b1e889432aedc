package org.broadsheet.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How deep quotes and lists may hold each other, and emphasis and links likewise. */
final class Nesting {

  /** Quotes and lists in each other. */
  static final int MOST_BLOCKS = 50;

  /** Emphasis, links and the like in each other. */
  static final int MOST_INLINES = 50;

  /** Says that reading was given up in a line, counted from 0, as it nests too deep. */
  static final class TooDeep extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int line;

    TooDeep(int line) {
      super("nested too deep in line " + line, null, false, false);
      this.line = line;
    }

    int line() {
      return line;
    }
  }

  private Nesting() {}

  /** Stops the reading of a text before its depth costs too much. */
  static void guard(ParserState state) {
    List<BlockParser> open = state.getActiveBlockParsers();
    if (open.size() > MOST_BLOCKS) {
      long containers = open.stream().filter(parser -> isContainer(parser.getBlock())).count();
      if (containers > MOST_BLOCKS) {
        throw new TooDeep(state.getLineNumber());
      }
    }
  }

  /** The first node that nests deeper than is allowed, or null. */
  static @Nullable Node tooDeep(Node root) {
    int blocks = 0;
    int inlines = 0;
    Node node = root;
    while (true) {
      Node child = node.getFirstChild();
      if (child != null) {
        blocks += isContainer(node) ? 1 : 0;
        inlines += node instanceof Block ? 0 : 1;
        if (blocks > MOST_BLOCKS || inlines > MOST_INLINES) {
          return node;
        }
        node = child;
        continue;
      }
      while (node != root && node.getNext() == null) {
        node = node.getParent();
        blocks -= isContainer(node) ? 1 : 0;
        inlines -= node instanceof Block ? 0 : 1;
      }
      if (node == root) {
        return null;
      }
      node = node.getNext();
    }
  }

  private static boolean isContainer(Node node) {
    return node instanceof BlockQuote || node instanceof ListItem;
  }
}
