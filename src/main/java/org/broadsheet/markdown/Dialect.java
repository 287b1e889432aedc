package org.broadsheet.markdown;

/** How much of this house's own is added to the Markdown that the specification describes. */
enum Dialect {
  /** Figures, embeds, typography, anchors and safe links: what a story gets. */
  HOUSE,
  /** Nothing: the HTML of the CommonMark specification, to compare with its examples. */
  PLAIN
}
