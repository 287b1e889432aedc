package org.broadsheet.serve;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.broadsheet.digest.Digest;
import org.broadsheet.serve.http.Call;
import org.broadsheet.serve.http.Payload;
import org.broadsheet.serve.http.Reply;

/** Makes replies: the header fields that each has, versions, parts, and lines of plain text. */
final class Replies {

  private static final String TEXT = "text/plain; charset=utf-8";

  private Replies() {}

  /** A line of plain text, with further header fields. */
  static Reply text(int status, String text, Map<String, String> more) {
    Map<String, String> headers = headers("no-store");
    headers.put("Content-Type", TEXT);
    headers.putAll(more);
    return Reply.of(status, headers, Payload.of(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** A line of plain text. */
  static Reply text(int status, String text) {
    return text(status, text, Map.of());
  }

  /** Sends the browser elsewhere. */
  static Reply redirect(int status, String location) {
    return text(status, "The page is at " + location + "\n", Map.of("Location", location));
  }

  /** The desk's answer. */
  static Reply of(Call call, Answer answer) {
    Reply reply;
    if (answer.location() == null) {
      byte[] bytes = answer.bytes();
      String digest = Digest.of(bytes).toString();
      reply = of(call, answer.status(), answer.type(), digest, Payload.of(bytes));
    } else {
      reply = redirect(answer.status(), answer.location());
    }
    return answer.keep() == null
        ? reply
        : reply.with("Set-Cookie", Keepsake.field(call, answer.keep()));
  }

  /**
   * What is at an address, or as much of it as the browser needs.
   *
   * @param digest of the payload
   */
  static Reply of(Call call, int status, String type, String digest, Payload payload) {
    if (status != 200) {
      Map<String, String> headers = headers("no-store");
      headers.put("Content-Type", type);
      return Reply.of(status, headers, payload);
    }
    String tag = '"' + digest + '"';
    // A browser may keep it, and asks each time whether it still holds.
    Map<String, String> headers = headers("no-cache");
    headers.put("ETag", tag);
    if (Conditions.otherWanted(call, tag)) {
      return text(412, "This is another version now.\n");
    }
    if (Conditions.known(call, tag)) {
      return Reply.of(304, headers, null);
    }
    headers.put("Content-Type", type);
    headers.put("Accept-Ranges", "bytes");
    ByteRange part =
        call.isHead() || !Conditions.partFits(call, tag)
            ? null
            : ByteRange.of(call.header("range"), payload.length());
    if (part == null) {
      return Reply.of(200, headers, payload);
    }
    if (part.equals(ByteRange.IMPOSSIBLE)) {
      return text(
          416,
          "The file has no such part.\n",
          Map.of("Content-Range", "bytes */" + payload.length()));
    }
    headers.put(
        "Content-Range", "bytes " + part.first() + "-" + part.last() + "/" + payload.length());
    return Reply.of(206, headers, payload.part(part.first(), part.count()));
  }

  /** The start of a stream of events. */
  static Map<String, String> eventStream() {
    Map<String, String> headers = headers("no-store");
    headers.put("Content-Type", "text/event-stream; charset=utf-8");
    return headers;
  }

  /** No other site may use what is here, and no browser may guess what it is. */
  private static Map<String, String> headers(String cache) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Cache-Control", cache);
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    return headers;
  }
}
