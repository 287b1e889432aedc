package org.broadsheet.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;

/** Writes tables in a box that scrolls by itself where the screen is narrow. */
final class TableRenderer {

  private final Story story;
  private final InlineRenderer inlines;
  private int tables;

  TableRenderer(Story story, InlineRenderer inlines) {
    this.story = story;
    this.inlines = inlines;
  }

  void write(TableBlock table) {
    story.markup().raw("<div class=\"table\" role=\"region\" tabindex=\"0\"");
    // Two regions of one name would be the same place to those who listen to the page.
    tables++;
    String label = story.label("table") + (tables == 1 ? "" : " " + tables);
    story.markup().attribute("aria-label", label).raw(">\n<table>\n");
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      if (part instanceof TableHead) {
        rows(part, "thead");
      } else if (part instanceof TableBody && part.hasChildren()) {
        rows(part, "tbody");
      }
    }
    story.markup().raw("</table>\n</div>\n");
  }

  private void rows(Node part, String element) {
    story.markup().raw("<" + element + ">\n");
    for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
      if (row instanceof TableRow) {
        row(row);
      }
    }
    story.markup().raw("</" + element + ">\n");
  }

  private void row(Node row) {
    story.markup().raw("<tr>");
    for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof TableCell cell) {
        cell(cell);
      }
    }
    story.markup().raw("</tr>\n");
  }

  private void cell(TableCell cell) {
    boolean empty = cell.getChildChars().isBlank();
    // An empty corner heads nothing, and a heading without words only confuses.
    String element = cell.isHeader() && !empty ? "th" : "td";
    story.markup().raw("<" + element);
    if (element.equals("th")) {
      story.markup().attribute("scope", "col");
    }
    if (cell.getAlignment() != null) {
      String side = cell.getAlignment().name().toLowerCase(Locale.ROOT);
      story.markup().attribute("class", "align-" + side);
    }
    story.markup().raw(">");
    if (!empty) {
      inlines.paragraph(cell, new StringBuilder());
    }
    story.markup().raw("</" + element + ">");
  }
}
