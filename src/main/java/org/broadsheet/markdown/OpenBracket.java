package org.broadsheet.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import org.jspecify.annotations.Nullable;

/** A square bracket that may begin a link, a picture or a footnote. */
final class OpenBracket {

  private final Text node;
  private final int start;
  private final boolean picture;
  private final @Nullable Delimiter previousRun;
  private boolean bracketInside;

  /**
   * @param node its text so far
   * @param start where the bracket, or the exclamation mark before it, stands
   * @param previousRun the last run of emphasis marks before it
   */
  OpenBracket(Text node, int start, boolean picture, @Nullable Delimiter previousRun) {
    this.node = node;
    this.start = start;
    this.picture = picture;
    this.previousRun = previousRun;
  }

  Text node() {
    return node;
  }

  int start() {
    return start;
  }

  boolean picture() {
    return picture;
  }

  @Nullable Delimiter previousRun() {
    return previousRun;
  }

  /** Where its words begin. */
  int inside() {
    return start + (picture ? 2 : 1);
  }

  /** Notes that another bracket opens after it. */
  void holdsBracket() {
    bracketInside = true;
  }

  /** Whether its words can be a label: those hold no bracket. */
  boolean canBeLabel() {
    return !bracketInside;
  }
}
