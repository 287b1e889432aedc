package org.broadsheet.serve.desk;

import java.util.List;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.SourceLines;

/** The page that stands for the whole site while there has never been a good one. */
final class ProblemPage {

  private ProblemPage() {}

  /**
   * The page.
   *
   * @param problems none while nothing has been read yet
   */
  static String of(List<Problem> problems, SourceLines sources, PageInsert insert, String styles) {
    boolean reading = problems.isEmpty();
    String title = reading ? "One moment" : "The paper cannot be shown yet";
    String lead =
        reading
            ? "The stories are being read."
            : ProblemList.count(problems) + ". Mend what is named below and save.";
    Markup html = new Markup();
    html.open("header", "class", "top").element("h1", title);
    html.element("p", lead + " This page turns into the paper by itself.", "class", "lead");
    html.end("header").open("main", "class", "alone");
    html.raw(ProblemList.of(problems, sources)).end("main");
    return new DeskFrame(title, insert, styles).around(html.toString());
  }
}
