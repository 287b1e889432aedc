package org.broadsheet.serve;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names by which browsers may call the server. A web page elsewhere can make a name of its own
 * lead to this machine, and so make a browser send requests here and read the answers (DNS
 * rebinding); but such requests carry that name.
 */
final class HostNames {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  /** An address of IPv6 has many spellings. */
  private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-f:.]{2,45}]");

  private final Set<String> names;

  private HostNames(Set<String> names) {
    this.names = names.stream().map(HostNames::plain).collect(Collectors.toUnmodifiableSet());
  }

  /** Those of this machine for itself alone. */
  static HostNames loopback() {
    return new HostNames(LOOPBACK);
  }

  /**
   * Those of a server that other machines can reach.
   *
   * @param host as the user named it
   * @param address what that means; where it means every address of this machine, all are names
   */
  static HostNames of(String host, InetAddress address) throws SocketException {
    Set<String> names = new HashSet<>(LOOPBACK);
    names.add(literal(host));
    names.add(literal(address.getHostAddress()));
    if (address.isAnyLocalAddress()) {
      for (NetworkInterface card : NetworkInterface.networkInterfaces().toList()) {
        card.inetAddresses().forEach(its -> names.add(literal(its.getHostAddress())));
      }
    }
    return new HostNames(names);
  }

  /** As in an address of the web: IPv6 in brackets, without the name of a network card. */
  static String literal(String host) {
    String alone = host.replaceFirst("%.*$", "");
    return alone.contains(":") && !alone.startsWith("[") ? "[" + alone + "]" : alone;
  }

  /** Whether a request to this host is meant for us; the port may be that of a tunnel. */
  boolean meant(String host) {
    return names.contains(plain(host.strip().replaceFirst(":\\d{1,5}$", "")));
  }

  private static String plain(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    if (!IPV6.matcher(lower).matches()) {
      return lower;
    }
    try {
      // What is in brackets is read and never looked up.
      return "[" + InetAddress.getByName(lower).getHostAddress() + "]";
    } catch (UnknownHostException noAddress) {
      return lower;
    }
  }
}
