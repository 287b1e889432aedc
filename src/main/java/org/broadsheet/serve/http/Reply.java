package org.broadsheet.serve.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The reply to a request. The length of the body is said by the server, also in reply to {@code
 * HEAD}, which gets no body.
 *
 * @param status the status code (RFC 9110, section 15)
 * @param headers header fields by name
 * @param payload the body, or null where there is none
 * @param stream takes the wire of a reply that goes on until one side ends it, or null; there is no
 *     {@code payload} then
 */
public record Reply(
    int status,
    Map<String, String> headers,
    @Nullable Payload payload,
    @Nullable Consumer<Wire> stream) {

  /** Keeps a copy of the headers. */
  public Reply {
    headers = Map.copyOf(headers);
  }

  /** A reply with a body, or with none. */
  public static Reply of(int status, Map<String, String> headers, @Nullable Payload payload) {
    return new Reply(status, headers, payload, null);
  }

  /** A reply that goes on; the wire is given away once, at the start. */
  public static Reply stream(Map<String, String> headers, Consumer<Wire> stream) {
    return new Reply(200, headers, null, stream);
  }

  /** The same reply with one more header field. */
  public Reply with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Reply(status, more, payload, stream);
  }
}
