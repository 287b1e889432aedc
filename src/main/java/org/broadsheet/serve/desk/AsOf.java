package org.broadsheet.serve.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.broadsheet.serve.Desk;
import org.jspecify.annotations.Nullable;

/** How an editor chooses the hour that the paper is shown as of. */
final class AsOf {

  /** Where the choice is made. */
  static final String ADDRESS = Desk.ROOT + "as-of";

  private AsOf() {}

  /**
   * The address that chooses.
   *
   * @param at the instant, or null for now
   * @param to the page to go to then, percent-encoded
   */
  static String address(@Nullable Instant at, boolean drafts, String to) {
    return ADDRESS
        + "?at="
        + (at == null ? "now" : encoded(at.toString()))
        + (drafts ? "&drafts=on" : "")
        + "&to="
        + encoded(to);
  }

  /** Reads the choice; null where it has no time that can be read and shown. */
  static @Nullable Sight read(Map<String, String> query, DeskTime time) {
    boolean drafts = query.containsKey("drafts");
    String at = query.getOrDefault("at", "");
    if (at.isEmpty() || at.equals("now")) {
      return new Sight(null, drafts);
    }
    Instant read = time.read(at);
    return read == null || !Sight.reaches(read) ? null : new Sight(read, drafts);
  }

  /** Where to go then: a path of this server, or the front page. */
  static String target(Map<String, String> query, String front) {
    String to = query.getOrDefault("to", front);
    boolean own = to.startsWith("/") && !to.startsWith("//");
    return own && to.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\') ? to : front;
  }

  /**
   * Says which hour is shown, with the way back.
   *
   * @param what the key of the words with the hour
   */
  static void bar(Markup html, String what, Sight sight, DeskTime time, String page) {
    DeskWords words = time.words();
    Instant at = sight.at();
    html.open("span", "class", "what");
    if (at == null) {
      html.text(words.say(sight.drafts() ? "now-with-drafts" : "now-as-readers"));
    } else {
      html.fill(
          words.say(sight.drafts() ? what + "-with-drafts" : what), "time", element(time, at));
    }
    html.close("span").text(" ");
    String way = at != null ? "back-to-now" : sight.drafts() ? "hide-drafts" : "show-drafts";
    html.element("a", words.say(way), "href", back(page));
  }

  /** An instant as an element. */
  static String element(DeskTime time, Instant at) {
    return new Markup().element("time", time.full(at), "datetime", time.iso(at)).toString();
  }

  private static String back(String page) {
    return ADDRESS + "?to=" + encoded(page);
  }

  /** The control: a field and a few hours that one often wants. */
  static void control(
      Markup html, Sight sight, Sight usual, @Nullable Instant next, DeskTime time, String front) {
    html.open("form", "class", "choose", "action", ADDRESS, "method", "get");
    DeskWords words = time.words();
    html.open("label", "for", "as-of-at").text(words.say("choose")).close("label");
    Instant at = sight.instant(time.now());
    html.open(
        "input",
        "id",
        "as-of-at",
        "type",
        "datetime-local",
        "name",
        "at",
        "value",
        time.field(at),
        "required",
        "");
    html.open("label", "class", "check");
    html.open(
        "input",
        "type",
        "checkbox",
        "name",
        "drafts",
        sight.drafts() ? "checked" : "data-drafts",
        "");
    html.text(" " + words.say("choose-drafts")).close("label");
    html.element("button", words.say("show"), "type", "submit").close("form");
    html.open("p", "class", "hours");
    html.element("a", words.say("now"), "href", back(front)).text(" ");
    if (usual.drafts()) {
      html.element("a", words.say("without-drafts"), "href", address(null, false, front));
      html.text(" ");
    }
    if (next != null) {
      String turn = words.say("next-turn", "time", time.clock(next));
      html.element("a", turn, "href", address(next, false, front));
      html.text(" ");
    }
    Instant morning = time.tomorrowMorning();
    String six = words.say("tomorrow-at", "time", time.clock(morning));
    html.element("a", six, "href", address(morning, false, front)).close("p");
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
