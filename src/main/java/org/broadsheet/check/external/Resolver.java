package org.broadsheet.check.external;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Looks up hosts by their names. */
@FunctionalInterface
interface Resolver {

  /** All addresses of a host. */
  InetAddress[] resolve(String host) throws UnknownHostException;
}
