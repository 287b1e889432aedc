package org.broadsheet.serve.desk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goes live next, and what goes.
 *
 * @param turns in order of time
 * @param front the address of the front page
 */
record Timeline(List<Turn> turns, DeskTime time, String front) {

  /** Writes the list, under the days. */
  void write(Markup html) {
    DeskSection section = new DeskSection(html, "next", turns.size(), time.words());
    section.begin();
    @Nullable Instant day = null;
    for (Turn turn : section.few(turns)) {
      if (day == null || !time.sameDay(day, turn.at())) {
        day = turn.at();
        html.open("li", "class", "day").element("h3", time.day(day)).end("li");
      }
      item(html, turn);
    }
    section.end();
  }

  private void item(Markup html, Turn turn) {
    html.open("li", "class", "turn");
    html.open("p", "class", "hour").open("a", "href", AsOf.address(turn.at(), false, front));
    html.element("time", time.clock(turn.at()), "datetime", time.iso(turn.at())).close("a");
    html.text(" ").element("span", time.away(turn.at()), "class", "away").close("p");
    html.open("div").open("p", "class", "kind " + turn.kind().word());
    html.text(time.words().say(turn.kind().key())).close("p").open("h4");
    html.open("a", "href", StoryLine.preview(turn.story()));
    html.element("bdi", turn.story().headline()).close("a").close("h4");
    String reason = turn.story().schedule().embargoReason();
    if (turn.kind() == Turn.Kind.EMBARGO && reason != null) {
      html.open("p", "class", "reason").element("bdi", reason).close("p");
    }
    html.close("div").end("li");
  }
}
