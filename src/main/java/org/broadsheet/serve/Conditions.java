package org.broadsheet.serve;

import java.util.Arrays;
import java.util.List;
import org.broadsheet.serve.http.Call;

/** What a browser says about the versions that it has (RFC 9110, section 13). */
final class Conditions {

  private Conditions() {}

  /** Whether the browser has this version, so that it need not be sent. */
  static boolean known(Call call, String tag) {
    return call.header("if-none-match").stream()
        .flatMap(line -> Arrays.stream(line.split(",")))
        .map(known -> known.strip().replaceFirst("^W/", ""))
        .anyMatch(known -> known.equals(tag) || known.equals("*"));
  }

  /** Whether the browser wants another version than this one, or nothing. */
  static boolean otherWanted(Call call, String tag) {
    List<String> wanted = call.header("if-match");
    return !wanted.isEmpty()
        && wanted.stream()
            .flatMap(line -> Arrays.stream(line.split(",")))
            .map(String::strip)
            .noneMatch(known -> known.equals(tag) || known.equals("*"));
  }

  /** Whether a part that is asked for still fits to the parts that the browser has. */
  static boolean partFits(Call call, String tag) {
    List<String> whole = call.header("if-range");
    return whole.isEmpty() || whole.equals(List.of(tag));
  }
}
