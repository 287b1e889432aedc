package org.broadsheet.serve.http;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request, as it came.
 *
 * @param method such as {@code GET}; any word
 * @param path of the target, still percent-encoded, or null where the target has none
 * @param query what follows the {@code ?}, still encoded, or null where there is none
 * @param bringsBody whether a body follows
 * @param headers the values of each header field, by its name in lower case, in their order
 */
public record Call(
    String method,
    @Nullable String path,
    @Nullable String query,
    boolean bringsBody,
    Map<String, List<String>> headers) {

  /** The values of a header field, whose name is given in lower case. */
  public List<String> header(String name) {
    return headers.getOrDefault(name, List.of());
  }

  /** Whether the browser wants to know only about the body. */
  public boolean isHead() {
    return method.equals("HEAD");
  }
}
