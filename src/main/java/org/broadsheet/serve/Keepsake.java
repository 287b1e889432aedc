package org.broadsheet.serve;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.serve.http.Call;
import org.jspecify.annotations.Nullable;

/** What the desk gives a browser to keep until it is closed (a cookie, RFC 6265). */
final class Keepsake {

  private static final String NAME = "broadsheet-desk";

  private static final Pattern COOKIE = Pattern.compile("(?:^|;)\\s*" + NAME + "=([^;\\s]*)");

  private Keepsake() {}

  /** What the browser of a request keeps, or null. */
  static @Nullable String of(Call call) {
    for (String line : call.header("cookie")) {
      Matcher cookie = COOKIE.matcher(line);
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
  static String field(String text) {
    String rest = "; Path=/; HttpOnly; SameSite=Lax";
    return text.isEmpty() ? NAME + "=; Max-Age=0" + rest : NAME + "=" + text + rest;
  }
}
