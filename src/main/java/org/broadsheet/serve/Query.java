package org.broadsheet.serve;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the query of a request. */
final class Query {

  private Query() {}

  /**
   * The parameters, decoded as forms encode them; of those with one name the first. What cannot be
   * decoded is left out.
   *
   * @param raw what follows the {@code ?}, or null
   */
  static Map<String, String> of(@Nullable String raw) {
    Map<String, String> parameters = new HashMap<>();
    if (raw != null && !raw.isEmpty()) {
      for (String pair : raw.split("&")) {
        int equals = pair.indexOf('=');
        try {
          String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
          parameters.putIfAbsent(name, equals < 0 ? "" : decoded(pair.substring(equals + 1)));
        } catch (IllegalArgumentException broken) {
          // It is left out.
        }
      }
    }
    return parameters;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
