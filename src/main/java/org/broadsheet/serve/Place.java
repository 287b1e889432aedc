package org.broadsheet.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.UnknownHostException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a preview is shown.
 *
 * @param host the name or address of this machine to listen at, or null for this machine alone
 * @param port where to listen; 0 takes any that is free
 */
public record Place(@Nullable String host, int port) {

  /** This machine alone. */
  public static Place here(int port) {
    return new Place(null, port);
  }

  /** The same place with another port. */
  public Place at(int otherPort) {
    return new Place(host, otherPort);
  }

  /** Whether other machines can reach it. */
  public boolean isOpenToOthers() throws UnknownHostException {
    return host != null && !address().isLoopbackAddress();
  }

  /** Where to listen. A browser that is told {@code localhost} may try IPv6 first. */
  List<InetAddress> addresses() throws IOException {
    if (host != null) {
      return List.of(address());
    }
    InetAddress four = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    byte[] one = new byte[16];
    one[15] = 1;
    InetAddress six = InetAddress.getByAddress(one);
    return NetworkInterface.getByInetAddress(six) == null ? List.of(four) : List.of(four, six);
  }

  /** By what names browsers may call. */
  HostNames names() throws IOException {
    return host == null ? HostNames.loopback() : HostNames.of(host, address());
  }

  /** What a browser on this machine calls it. */
  String shownHost() throws UnknownHostException {
    return host == null || address().isAnyLocalAddress() ? "localhost" : HostNames.literal(host);
  }

  private InetAddress address() throws UnknownHostException {
    return InetAddress.getByName(host);
  }
}
