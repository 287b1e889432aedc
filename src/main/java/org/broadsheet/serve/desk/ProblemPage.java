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
    DeskWords words = insert.words();
    String title = words.say(reading ? "one-moment" : "not-yet");
    String lead =
        reading ? words.say("being-read") : words.say("mend", "count", words.count(problems));
    Markup html = new Markup();
    html.open("header", "class", "top").element("h1", title);
    html.element("p", lead + " " + words.say("turns-into"), "class", "lead");
    html.end("header").open("main", "class", "alone");
    html.raw(ProblemList.of(problems, sources, words)).end("main");
    return new DeskFrame(title, insert, styles).around(html.toString());
  }
}
