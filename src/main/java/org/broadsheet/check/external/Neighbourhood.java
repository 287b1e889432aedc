package org.broadsheet.check.external;

import java.net.Inet6Address;
import java.net.InetAddress;

/**
 * Knows the addresses that are of this machine or of its private networks. A program that runs
 * inside of such a network must not ask there for what a story's author may have written.
 */
final class Neighbourhood {

  private Neighbourhood() {}

  /** Whether an address is not of the public internet (RFC 6890 and its registries). */
  static boolean holds(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return true;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet6Address ? holdsSix(bytes) : holdsFour(bytes, 0);
  }

  private static boolean holdsFour(byte[] bytes, int from) {
    int a = bytes[from] & 0xFF;
    int b = bytes[from + 1] & 0xFF;
    int c = bytes[from + 2] & 0xFF;
    return a == 0
        || a == 10
        || a == 127
        || a >= 224
        || (a == 100 && b >= 64 && b < 128)
        || (a == 169 && b == 254)
        || (a == 172 && b >= 16 && b < 32)
        || (a == 192 && b == 168)
        || (a == 192 && b == 0 && (c == 0 || c == 2))
        || (a == 198 && (b == 18 || b == 19))
        || (a == 198 && b == 51 && c == 100)
        || (a == 203 && b == 0 && c == 113);
  }

  private static boolean holdsSix(byte[] bytes) {
    int first = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    int second = (bytes[2] & 0xFF) << 8 | (bytes[3] & 0xFF);
    if (first == 0x0064 && second == 0xFF9B) {
      return holdsFour(bytes, 12); // the IPv4 address behind a translator
    }
    if (first == 0x2002) {
      return holdsFour(bytes, 2); // the IPv4 address behind a tunnel
    }
    // Only 2000::/3 is given to the public; a few parts of it are not.
    return first < 0x2000
        || first > 0x3FFF
        || (first == 0x2001 && (second < 0x0200 || second == 0x0DB8));
  }
}
