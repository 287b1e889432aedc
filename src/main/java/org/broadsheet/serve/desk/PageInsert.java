package org.broadsheet.serve.desk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Severity;
import org.broadsheet.serve.Desk;

/**
 * What the preview adds to a page, at its end: a root of its own for the strip at the foot and for
 * problems, and the script that keeps the page fresh.
 *
 * @param kind {@code page} for one of the site, {@code desk} for one of the desk's own
 * @param seen the id of what the page is made of
 * @param always whether any change may concern the page, as it is not of the usual paper
 * @param words of the language that the desk speaks
 * @param problems those of the paper that the page is of
 * @param strip the HTML of the strip at the foot, or empty
 */
record PageInsert(
    String kind,
    String seen,
    boolean always,
    DeskWords words,
    List<Problem> problems,
    String strip) {

  /** What the script says by itself. */
  private static final List<String> SCRIPT_WORDS =
      List.of(
          "error",
          "errors",
          "warning",
          "warnings-count",
          "errors-and-warnings",
          "show-problems",
          "nothing-wrong",
          "many-tabs");

  private static final byte[] END_OF_BODY = "</body".getBytes(StandardCharsets.US_ASCII);

  /** A page with this insert. */
  byte[] into(byte[] page, String styles) {
    byte[] insert = html(styles).getBytes(StandardCharsets.UTF_8);
    int at = endOfBody(page);
    byte[] whole = Arrays.copyOf(page, page.length + insert.length);
    System.arraycopy(insert, 0, whole, at, insert.length);
    System.arraycopy(page, at, whole, at + insert.length, page.length - at);
    return whole;
  }

  /**
   * The HTML.
   *
   * @param styles the style sheet of the root
   */
  String html(String styles) {
    Markup html = new Markup().open("broadsheet-desk").open("template", "shadowrootmode", "open");
    html.open("style").raw(styles).close("style");
    html.open("div", "lang", words.language(), "dir", words.direction());
    if (!strip.isEmpty()) {
      html.open("div", "class", "room").close("div");
      html.open("aside", "class", "strip", "aria-label", words.say("preview"))
          .raw(strip)
          .close("aside");
    }
    html.open("div", "class", "corner");
    html.element("p", words.say("stopped"), "class", "lost", "hidden", "");
    html.open("button", "class", "badge", "type", "button", "hidden", "").close("button");
    html.close("div").open("p", "class", "told", "role", "status").close("p");
    dialog(html);
    html.close("div").close("template").close("broadsheet-desk");
    script(html);
    return html.toString();
  }

  private void dialog(Markup html) {
    html.open("dialog", "aria-labelledby", "problems-title").open("div", "class", "head");
    html.open("h2", "id", "problems-title", "tabindex", "-1", "autofocus", "").close("h2");
    html.element("p", words.say("last-good"), "class", "stays");
    html.open("button", "class", "minimise", "type", "button").text(words.say("minimise") + " ");
    html.element("kbd", "Esc").close("button").close("div");
    html.open("div", "class", "list").close("div").close("dialog");
  }

  private void script(Markup html) {
    long errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
    List<String> attributes = new ArrayList<>();
    attributes.addAll(List.of("src", Desk.ROOT + "live.js", "data-kind", kind, "data-seen", seen));
    attributes.addAll(List.of(always ? "data-always" : "data-usual", "yes"));
    attributes.addAll(List.of("data-errors", Long.toString(errors)));
    attributes.addAll(List.of("data-warnings", Long.toString(problems.size() - errors)));
    attributes.addAll(List.of("data-digits", words.words().digits()));
    for (String key : SCRIPT_WORDS) {
      attributes.addAll(List.of("data-say-" + key, words.say(key)));
    }
    html.open("script", attributes.toArray(String[]::new));
    html.close("script");
  }

  private static int endOfBody(byte[] page) {
    for (int at = page.length - END_OF_BODY.length; at >= 0; at--) {
      if (begins(page, at)) {
        return at;
      }
    }
    return page.length;
  }

  /** Whether the end of the body is here; tags are written in capitals, too. */
  private static boolean begins(byte[] page, int at) {
    for (int i = 0; i < END_OF_BODY.length; i++) {
      int c = page[at + i];
      if ((c >= 'A' && c <= 'Z' ? c + 32 : c) != END_OF_BODY[i]) {
        return false;
      }
    }
    return true;
  }
}
