package org.broadsheet.serve.desk;

import java.util.List;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.SourceLines;

/** The page that stands for the whole site while there has never been a good one. */
final class ProblemPage {

  private ProblemPage() {}

  static String of(List<Problem> problems, SourceLines sources, PageInsert insert, String styles) {
    DeskFrame frame = new DeskFrame("The paper cannot be shown yet", insert, styles);
    Markup html = new Markup();
    html.open("header", "class", "top").element("h1", "The paper cannot be shown yet");
    html.element(
        "p",
        ProblemList.count(problems)
            + ". Mend what is named below and save; this page turns into the paper by itself.",
        "class",
        "lead");
    html.end("header").open("main", "class", "alone");
    html.raw(ProblemList.of(problems, sources)).end("main");
    return frame.around(html.toString());
  }
}
