package org.broadsheet.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the footnotes in the order of the text, and writes them under it. */
final class FootnoteRenderer {

  private static final String BACK = "↩\uFE0E";

  private final Story story;
  private final List<FootnoteBlock> notes = new ArrayList<>();
  private final Map<FootnoteBlock, Integer> numbers = new HashMap<>();
  private final Map<FootnoteBlock, Integer> references = new HashMap<>();

  FootnoteRenderer(Story story) {
    this.story = story;
  }

  /** Writes the number that leads to a note. */
  void reference(FootnoteBlock note) {
    Integer known = numbers.get(note);
    if (known == null) {
      notes.add(note);
      known = notes.size();
      numbers.put(note, known);
    }
    int use = references.merge(note, 1, Integer::sum);
    story.markup().raw("<sup class=\"footnote-ref\"><a href=\"#" + noteId(known) + "\"");
    story.markup().raw(" id=\"" + referenceId(known, use) + "\" role=\"doc-noteref\">");
    story.markup().raw(known + "</a></sup>");
    story.typographer().passed("x");
  }

  /** Reports a number that leads to no note. */
  void undefined(Footnote node) {
    String written = node.getChars().toString();
    story.warn(
        "footnote-undefined",
        story.at(node.getStartOffset(), node.getTextLength()),
        "the footnote " + written + " is not there",
        "write its text on a line of its own: " + written + ": The text of the note");
  }

  private String noteId(int number) {
    return story.notes() + "fn-" + number;
  }

  private String referenceId(int number, int use) {
    return story.notes() + "fnref-" + number + (use == 1 ? "" : "-" + use);
  }

  /** Writes all notes that the text refers to, if any. */
  void section(BlockRenderer blocks) {
    if (notes.isEmpty()) {
      return;
    }
    story.prose().mute();
    story.markup().line().raw("<section class=\"footnotes\" role=\"doc-endnotes\"");
    story.markup().attribute("aria-label", story.label("footnotes")).raw(">\n<ol>\n");
    // A note may refer to another one, so the list may grow on the way.
    for (int i = 0; i < notes.size(); i++) {
      story.markup().raw("<li id=\"" + noteId(i + 1) + "\">\n");
      note(notes.get(i), i + 1, blocks);
      story.markup().raw("</li>\n");
    }
    story.markup().raw("</ol>\n</section>\n");
  }

  private void note(FootnoteBlock note, int number, BlockRenderer blocks) {
    Node last = note.getLastChild();
    boolean words = last instanceof Paragraph;
    for (Node child = note.getFirstChild(); child != null; child = child.getNext()) {
      if (child == last && words) {
        story.markup().raw("<p>");
        blocks.inlines().paragraph(child, new StringBuilder());
        story.markup().raw(" ");
        back(note, number);
        story.markup().raw("</p>\n");
      } else {
        blocks.block(child);
      }
    }
    if (!words) {
      story.markup().raw("<p>");
      back(note, number);
      story.markup().raw("</p>\n");
    }
  }

  private void back(FootnoteBlock note, int number) {
    int uses = references.getOrDefault(note, 1);
    for (int use = 1; use <= uses; use++) {
      String label = story.label("back-to-text") + (uses == 1 ? "" : " " + use);
      story.markup().raw(use == 1 ? "" : " ").raw("<a");
      story.markup().attribute("href", "#" + referenceId(number, use));
      story.markup().attribute("role", "doc-backlink").attribute("aria-label", label);
      story.markup().raw(">" + BACK + "</a>");
    }
  }
}
