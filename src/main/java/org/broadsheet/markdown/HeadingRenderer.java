package org.broadsheet.markdown;

import com.vladsch.flexmark.ast.Heading;

/** Writes headings with an anchor each, and notes them for a table of contents. */
final class HeadingRenderer {

  private final Story story;
  private final InlineRenderer inlines;

  HeadingRenderer(Story story, InlineRenderer inlines) {
    this.story = story;
    this.inlines = inlines;
  }

  void write(Heading node) {
    if (story.plain()) {
      story.markup().raw("<h" + node.getLevel() + ">");
      inlines.paragraph(node, new StringBuilder());
      story.markup().raw("</h" + node.getLevel() + ">\n");
      return;
    }
    // The anchor stands before the words that it is made of, so those are written aside first.
    int start = story.markup().length();
    StringBuilder words = new StringBuilder();
    inlines.paragraph(node, words);
    if (story.markup().length() == start) {
      return;
    }
    String text = words.toString().strip();
    int level = story.outline().level(node.getLevel());
    String id = story.anchors().forHeading(text);
    story.markup().insert(start, "<h" + level + " id=\"" + id + "\">");
    story.markup().raw("</h" + level + ">\n");
    story.heading(level, id, text);
  }
}
