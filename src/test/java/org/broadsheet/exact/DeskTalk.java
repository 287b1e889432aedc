package org.broadsheet.exact;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.problem.Problem;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What the desk of a preview says of problems, each in one line, sorted. */
final class DeskTalk {

  private DeskTalk() {}

  /** What it has to say of some problems. */
  static List<String> of(List<Problem> problems) {
    return problems.stream().map(DeskTalk::line).sorted().toList();
  }

  private static String line(Problem problem) {
    return problem.location()
        + ": "
        + problem.severity().word()
        + ": "
        + problem.message()
        + " ["
        + problem.id()
        + "]"
        + (problem.hint() == null ? "" : " hint: " + problem.hint());
  }

  /** What it says now. */
  static List<String> heard(Subscriber subscriber) throws IOException, InterruptedException {
    List<String> lines = new ArrayList<>();
    for (Element item : Jsoup.parse(subscriber.read("/_desk/problems").text()).select("li")) {
      StringBuilder line = new StringBuilder();
      item.select("p")
          .forEach(p -> line.append(p.hasClass("hint") ? " " : "").append(p.wholeText()));
      lines.add(line.toString());
    }
    return lines.stream().sorted().toList();
  }
}
