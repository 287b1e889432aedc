package org.broadsheet.serve;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.serve.http.Call;
import org.jspecify.annotations.Nullable;

/** What the desk gives a browser to keep until it is closed (a cookie, RFC 6265). */
final class Keepsake {

  private static final String NAME = "broadsheet-desk-";
  private static final Pattern PORT = Pattern.compile(":(\\d{1,5})$");

  private Keepsake() {}

  /** What the browser of a request keeps, or null. */
  static @Nullable String of(Call call) {
    Pattern own = Pattern.compile("(?:^|;)\\s*" + name(call) + "=([^;\\s]*)");
    for (String line : call.header("cookie")) {
      Matcher cookie = own.matcher(line);
      if (cookie.find()) {
        return cookie.group(1);
      }
    }
    return null;
  }

  /**
   * The header field that gives it away, only to be sent where the browser is on a page of ours.
   *
   * @param text what to keep; empty for nothing any more
   */
  static String field(Call call, String text) {
    String cookie = name(call) + "=" + text + "; Path=/; HttpOnly; SameSite=Strict";
    return text.isEmpty() ? cookie + "; Max-Age=0" : cookie;
  }

  /**
   * To browsers the cookies of all ports are one: each preview on a machine has a name of its own.
   */
  private static String name(Call call) {
    Matcher port = PORT.matcher(String.join("", call.header("host")));
    return NAME + (port.find() ? port.group(1) : "80");
  }
}
