package org.broadsheet.serve;

import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells requests of this machine's browser to this server from those that another web page made it
 * send under a name of its own.
 */
final class LocalHost {

  private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

  private LocalHost() {}

  /** Whether the request names exactly one host (RFC 9112, section 3.2). */
  static boolean named(Headers headers) {
    List<String> hosts = headers.getOrDefault("Host", List.of());
    return hosts.size() == 1 && !hosts.get(0).isBlank();
  }

  /** Whether the host that it names is this machine; the port may be that of a tunnel. */
  static boolean meant(Headers headers) {
    String host = String.valueOf(headers.getFirst("Host")).strip().toLowerCase(Locale.ROOT);
    return NAMES.contains(host.replaceFirst(":\\d{1,5}$", ""));
  }
}
