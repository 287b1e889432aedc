package org.broadsheet.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.UnknownHostException;
import org.broadsheet.serve.Desk;
import org.broadsheet.serve.Place;
import org.broadsheet.serve.PreviewServer;
import org.jspecify.annotations.Nullable;

/**
 * Where a site is shown.
 *
 * @param host the address of this machine that the user wants, or null for this machine alone
 * @param port the port that the user wants, or null for the usual one or any that is free
 */
record Preview(@Nullable String host, @Nullable Integer port) {

  private static final int USUAL_PORT = 8080;
  private static final int LAST_PORT = 65_535;

  /**
   * A preview at a host and a port.
   *
   * @throws WrongUsage where there is no such port
   */
  static Preview at(@Nullable String host, @Nullable Integer port) {
    if (port != null && (port < 0 || port > LAST_PORT)) {
      throw new WrongUsage(
          "there is no port " + port,
          "ports go from 1 to " + LAST_PORT + "; leave --port out to get a free one");
    }
    return new Preview(host, port);
  }

  /**
   * Begins to serve; says so where the usual port is taken and another is used, and where others
   * can look in.
   *
   * @throws WrongUsage where the host or the port that the user wants cannot be had
   */
  PreviewServer start(Desk desk, Terminal terminal) throws IOException {
    PreviewServer server;
    try {
      server = start(desk);
      if (port == null && server.port() != USUAL_PORT) {
        terminal
            .err()
            .println(
                "broadsheet: port " + USUAL_PORT + " is taken, so this is port " + server.port());
      }
    } catch (UnknownHostException unknown) {
      throw new WrongUsage(
          "there is no host " + host,
          "--host is an address of this machine, or 0.0.0.0 for all that it has");
    } catch (BindException taken) {
      throw new WrongUsage(
          (host == null ? "" : "host " + host + ", ")
              + "port "
              + (port == null ? USUAL_PORT : port)
              + " cannot be used: "
              + taken.getMessage(),
          host == null
              ? "choose another, or leave --port out to get a free one"
              : "choose an address of this machine and a port that is free");
    }
    if (place(0).isOpenToOthers()) {
      terminal
          .err()
          .println(
              "warning: everybody who can reach this machine over the network can read this"
                  + " preview, drafts and embargoed stories too");
    }
    terminal.err().flush();
    return server;
  }

  private PreviewServer start(Desk desk) throws IOException {
    try {
      return PreviewServer.start(place(port == null ? USUAL_PORT : port), desk);
    } catch (BindException taken) {
      if (port != null) {
        throw taken;
      }
      return PreviewServer.start(place(0), desk);
    }
  }

  private Place place(int atPort) {
    return new Place(host, atPort);
  }
}
