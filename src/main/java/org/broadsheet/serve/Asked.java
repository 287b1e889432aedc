package org.broadsheet.serve;

import java.util.Map;
import org.broadsheet.model.UrlPath;
import org.jspecify.annotations.Nullable;

/**
 * What a browser asked for.
 *
 * @param url for a page its address on the site, without the folder that the site has on its host;
 *     for the desk the whole address, such as {@code /_desk/}
 * @param query the parameters behind the {@code ?}, decoded; of those with one name the first
 * @param base the folder of the site on its host, {@code /} where it has none
 * @param kept what the desk told this browser to keep ({@link Answer#keeping}), or null; anybody
 *     can have made it up
 * @param shown what was on show when the request came; one request sees one state
 */
public record Asked(
    UrlPath url, Map<String, String> query, UrlPath base, @Nullable String kept, Shown shown) {

  /** Keeps a copy of the query. */
  public Asked {
    query = Map.copyOf(query);
  }
}
