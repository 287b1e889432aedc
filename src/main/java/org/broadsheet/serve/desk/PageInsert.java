package org.broadsheet.serve.desk;

import java.nio.charset.StandardCharsets;
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
 * @param rightToLeft whether the paper is read from right to left
 * @param problems those of the paper that the page is of
 * @param strip the HTML of the strip at the foot, or empty
 */
record PageInsert(
    String kind,
    String seen,
    boolean always,
    boolean rightToLeft,
    List<Problem> problems,
    String strip) {

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
    String direction = rightToLeft ? "rtl" : "ltr";
    Markup html = new Markup().open("broadsheet-desk").open("template", "shadowrootmode", "open");
    html.open("style").raw(styles).close("style");
    html.open("div", "lang", "en", "dir", direction);
    if (!strip.isEmpty()) {
      html.open("div", "class", "room").close("div");
      html.open("aside", "class", "strip", "aria-label", "Preview").raw(strip).close("aside");
    }
    html.open("div", "class", "corner");
    html.element(
        "p", "The preview has stopped. This page waits for it.", "class", "lost", "hidden", "");
    html.open("button", "class", "badge", "type", "button", "hidden", "").close("button");
    html.close("div").open("p", "class", "told", "role", "status").close("p");
    dialog(html);
    html.close("div").close("template").close("broadsheet-desk");
    script(html);
    return html.toString();
  }

  private static void dialog(Markup html) {
    html.open("dialog", "aria-labelledby", "problems-title").open("div", "class", "head");
    html.open("h2", "id", "problems-title", "tabindex", "-1", "autofocus", "").close("h2");
    html.element("p", "Behind this is the last good edition.", "class", "stays");
    html.open("button", "class", "minimise", "type", "button").text("Minimise ");
    html.element("kbd", "Esc").close("button").close("div");
    html.open("div", "class", "list").close("div").close("dialog");
  }

  private void script(Markup html) {
    long errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
    html.open(
        "script",
        "src",
        Desk.ROOT + "live.js",
        "data-kind",
        kind,
        "data-seen",
        seen,
        always ? "data-always" : "data-usual",
        "yes",
        "data-errors",
        Long.toString(errors),
        "data-warnings",
        Long.toString(problems.size() - errors));
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
