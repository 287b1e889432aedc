package org.broadsheet.source;

import org.broadsheet.model.Body;
import org.broadsheet.model.Html;
import org.broadsheet.problem.Problems;

/** Reads Markdown; stands in until the package that does it is there. */
public interface MarkdownText {

  /** Reads a whole text. */
  Body read(String markdown, String path, int firstLine, String language, Problems problems);

  /** Reads the markup of a single line. */
  Html readInline(String markdown, String path, int line, Problems problems);
}
