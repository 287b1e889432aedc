package org.broadsheet.serve.desk;

import org.broadsheet.serve.Desk;
import org.jspecify.annotations.Nullable;

/**
 * The strip at the foot of a page: what the page is, and of which hour.
 *
 * @param ribbon of a story that readers cannot see now, or null
 * @param sight what the browser looks at
 * @param usual what it looks at unless told otherwise
 * @param fixed whether now is an instant that somebody chose
 */
record Strip(@Nullable Ribbon ribbon, Sight sight, Sight usual, boolean fixed) {

  /**
   * The HTML; empty where there is nothing to say.
   *
   * @param page the address of the page, percent-encoded
   */
  String html(DeskTime time, String page) {
    boolean unusual = !sight.equals(usual);
    if (ribbon == null && !unusual && !fixed) {
      return "";
    }
    Markup html = new Markup();
    if (ribbon != null) {
      html.open("p", "class", "ribbon " + ribbon.visibility().word());
      html.element("strong", time.words().say(ribbon.key())).text(" ");
      html.element("span", ribbon.text(), "dir", "auto").close("p");
    }
    html.open("p", "class", "as-of");
    if (unusual) {
      AsOf.bar(html, "as-of", sight, time, page);
    } else if (fixed) {
      html.open("span", "class", "what");
      html.fill(time.words().say("as-of"), "time", AsOf.element(time, time.now())).close("span");
    }
    html.text(" ").element("a", time.words().say("the-desk"), "href", Desk.ROOT).close("p");
    return html.toString();
  }
}
