package org.broadsheet.serve;

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

  private Events() {}
}
