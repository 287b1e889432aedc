package org.broadsheet.serve;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.broadsheet.model.UrlPath;
import org.broadsheet.serve.http.Call;
import org.broadsheet.serve.http.Clerk;
import org.broadsheet.serve.http.Reply;
import org.jspecify.annotations.Nullable;

/** Sends every request to where it is answered, or away. */
final class Reception implements Clerk {

  private static final Map<String, String> ALLOWED = Map.of("Allow", "GET, HEAD");
  private static final Map<String, String> CLOSE = Map.of("Connection", "close");

  private final HostNames names;
  private final Showcase showcase;
  private final Desk desk;
  private final Newsstand stand;

  /** Receives those who call this machine by one of its names. */
  Reception(HostNames names, Showcase showcase, Desk desk) {
    this.names = names;
    this.showcase = showcase;
    this.desk = desk;
    this.stand = new Newsstand(desk);
  }

  @Override
  public Reply answer(Call call) {
    List<String> hosts = call.header("host");
    if (hosts.size() != 1 || hosts.get(0).isBlank()) {
      return Replies.text(400, "The request must name one host.\n");
    }
    if (!names.meant(hosts.get(0))) {
      return Replies.text(421, "This preview is for this machine only.\n");
    }
    if (!call.method().equals("GET") && !call.isHead()) {
      return Replies.text(405, "A preview can only be looked at.\n", ALLOWED);
    }
    if (call.bringsBody()) {
      return Replies.text(400, "A preview takes nothing in.\n", CLOSE);
    }
    try {
      return route(call, showcase.exhibit());
    } catch (IOException | RuntimeException e) {
      return Replies.text(500, "This cannot be shown: " + e + "\n");
    }
  }

  private Reply route(Call call, Exhibit exhibit) throws IOException {
    @Nullable UrlPath url = RequestPath.of(call.path());
    if (url == null) {
      return stand.notFound(call, asked(call, exhibit, UrlPath.ROOT));
    }
    String path = url.value();
    if (path.startsWith(Desk.ROOT)) {
      return desk(call, asked(call, exhibit, url)).with("X-Frame-Options", "SAMEORIGIN");
    }
    String base = exhibit.base().value();
    if (path.startsWith(base)) {
      UrlPath onSite = new UrlPath(path.substring(base.length() - 1));
      return stand.answer(call, asked(call, exhibit, onSite));
    }
    if (url.equals(UrlPath.ROOT) || base.equals(path + "/")) {
      return Replies.redirect(301, exhibit.base().encoded() + Newsstand.query(call));
    }
    if (Desk.ROOT.equals(path + "/")) {
      return Replies.redirect(301, Desk.ROOT + Newsstand.query(call));
    }
    return stand.notFound(call, asked(call, exhibit, url));
  }

  private static Asked asked(Call call, Exhibit exhibit, UrlPath url) {
    return new Asked(
        url, Query.of(call.query()), exhibit.base(), Keepsake.of(call), exhibit.shown());
  }

  private Reply desk(Call call, Asked asked) throws IOException {
    if (call.header("sec-fetch-site").contains("cross-site")
        && !call.header("sec-fetch-mode").contains("navigate")) {
      return Replies.text(403, "The desk is not for other sites.\n");
    }
    if (asked.url().value().equals(Events.ADDRESS)) {
      List<String> last = call.header("last-event-id");
      return showcase.watch(last.isEmpty() ? asked.query().get("seen") : last.get(0));
    }
    @Nullable Answer answer = desk.answer(asked);
    if (answer == null) {
      return Replies.text(404, "There is no such page on the desk.\n");
    }
    return Replies.of(call, isFromHere(call) ? answer : answer.keepingAsBefore());
  }

  /** Whether a page of ours or the user asks; browsers say where else a request comes from. */
  private static boolean isFromHere(Call call) {
    return List.of("same-origin", "none").containsAll(call.header("sec-fetch-site"));
  }
}
