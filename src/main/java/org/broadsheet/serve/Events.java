package org.broadsheet.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import org.broadsheet.json.Json;
import org.broadsheet.model.UrlPath;
import org.broadsheet.problem.Severity;

/**
 * The stream of events that tells open tabs what is on show now (server-sent events, HTML Living
 * Standard, section 9.2), at {@link #ADDRESS}.
 *
 * <p>Whenever something else is shown, every stream gets an event named {@code shown} whose id is
 * that of {@link Shown}, and whose data is a JSON object on one line:
 *
 * <ul>
 *   <li>{@code id}: the id of what is shown now
 *   <li>{@code before}: the id of what was shown before it; a tab that does not hold this one has
 *       missed something, and must treat the change as {@code anything}
 *   <li>{@code change}: {@code anything}, {@code some}, {@code styles} or {@code nothing}, see
 *       {@link Change.Kind}
 *   <li>{@code urls}: the addresses that changed, percent-encoded and with the site's folder on its
 *       host, as a link would have them
 *   <li>{@code errors}, {@code warnings}: how many problems there are now
 * </ul>
 *
 * <p>A stream is opened with {@code ?seen=ID}, the id of what the page is made of ({@code
 * asked.shown().id()} in {@link Desk#finish}). Where that is no longer on show, or where the
 * browser's {@code Last-Event-ID} is not when it connects again, also to a server that was started
 * again, the stream begins with an event whose {@code change} is {@code anything}. Else it begins
 * with a comment. Comments come every few seconds, too, so that both sides notice when the other is
 * gone.
 *
 * <p>A browser keeps at most six connections to one host open, of all tabs together, as long as
 * they are not encrypted. So tabs had better share one stream: one of them holds it, and tells the
 * others.
 */
public final class Events {

  /** Where the stream is. */
  public static final String ADDRESS = Desk.ROOT + "events";

  /** How long a browser waits until it connects again, in milliseconds. */
  static final String RETRY = "retry: 1000\n";

  private Events() {}

  /**
   * The event that tells what is shown now.
   *
   * @param before the id of what the receiver is thought to have seen last
   */
  static String shown(Exhibit exhibit, String before, Change change) {
    Shown now = exhibit.shown();
    long errors =
        now.problems().stream().filter(problem -> problem.severity() == Severity.ERROR).count();
    String base = exhibit.base().value();
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("id", now.id());
    data.put("before", before);
    data.put("change", change.kind().word());
    data.put(
        "urls",
        change.urls().stream()
            .map(url -> new UrlPath(base + url.value().substring(1)).encoded())
            .toList());
    data.put("errors", errors);
    data.put("warnings", now.problems().size() - errors);
    return "id: " + now.id() + "\nevent: shown\ndata: " + Json.write(data) + "\n\n";
  }
}
