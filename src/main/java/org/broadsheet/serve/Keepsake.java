package org.broadsheet.serve;

import java.util.Arrays;
import org.broadsheet.serve.http.Call;
import org.jspecify.annotations.Nullable;

/** The cookie in which a browser keeps what the desk told it (RFC 6265). */
final class Keepsake {

  private static final String NAME = "broadsheet-desk-";

  private Keepsake() {}

  /** What this browser keeps, or null. */
  static @Nullable String of(Call call) {
    String name = name(call) + "=";
    return call.header("cookie").stream()
        .flatMap(line -> Arrays.stream(line.split(";", -1)))
        .map(String::strip)
        .filter(cookie -> cookie.startsWith(name))
        .map(cookie -> cookie.substring(name.length()))
        .findFirst()
        .orElse(null);
  }

  /**
   * The header field that makes a browser keep a text until it is closed. Other sites cannot make it
   * send it, and no script can read it.
   *
   * @param text empty to keep nothing any more
   */
  static String header(Call call, String text) {
    String cookie = name(call) + "=" + text + "; Path=/; HttpOnly; SameSite=Strict";
    return text.isEmpty() ? cookie + "; Max-Age=0" : cookie;
  }

  /** To browsers, cookies of all ports are one: each preview on a machine needs a name of its own. */
  private static String name(Call call) {
    String host = String.join("", call.header("host"));
    String port = host.substring(host.lastIndexOf(':') + 1);
    return NAME + (port.matches("\\d{1,5}") ? port : "80");
  }
}
