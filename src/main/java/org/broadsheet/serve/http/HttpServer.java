package org.broadsheet.serve.http;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * A server for HTTP/1.1 that listens until it is closed. Its threads do not keep the program from
 * ending, and never wait for browsers: a thousand slow ones cost it connections, no threads.
 */
public final class HttpServer implements AutoCloseable {

  private static final String NAME = "preview";

  /** Threads that accept, select and wait in reserve, beside those that answer. */
  private static final int ATTENDANTS = 8;

  private final Server server;
  private final int port;

  private HttpServer(Server server, int port) {
    this.server = server;
    this.port = port;
  }

  /**
   * Begins to listen, at one port of all the addresses.
   *
   * @param addresses of this machine, at least one
   * @param port where to listen; 0 takes any that is free at the first address
   * @throws BindException where the port is taken at one of them, or not allowed
   */
  public static HttpServer open(List<InetAddress> addresses, int port, Limits limits, Clerk clerk)
      throws IOException {
    QueuedThreadPool threads = new QueuedThreadPool(limits.threads() + ATTENDANTS, 2);
    threads.setName(NAME);
    threads.setDaemon(true);
    threads.setStopTimeout(0);
    Scheduler scheduler = new ScheduledExecutorScheduler(NAME + "-clock", true);
    Server server = new Server(threads, scheduler, null);
    server.setStopTimeout(0);
    server.setErrorHandler(new Refusal());
    Doorkeeper doorkeeper = new Doorkeeper(scheduler, limits);
    server.setHandler(new Counter(clerk, doorkeeper));
    List<ServerConnector> doors = new ArrayList<>();
    int chosen = port;
    try {
      for (InetAddress address : addresses) {
        ServerConnector door = door(server, limits);
        door.addBean(doorkeeper, false);
        door.setHost(address.getHostAddress());
        door.setPort(chosen);
        doors.add(door);
        door.open();
        chosen = door.getLocalPort();
        server.addConnector(door);
      }
      server.start();
    } catch (Exception e) {
      doors.forEach(ServerConnector::close);
      stop(server);
      throw refusal(e);
    }
    return new HttpServer(server, chosen);
  }

  private static ServerConnector door(Server server, Limits limits) {
    HttpConfiguration rules = new HttpConfiguration();
    rules.setSendServerVersion(false);
    rules.setHttpCompliance(HttpCompliance.STRICT);
    // A name may have a percent sign in it; what else is ambiguous is refused here already.
    rules.setUriCompliance(
        UriCompliance.DEFAULT.with("preview", Violation.AMBIGUOUS_PATH_ENCODING));
    rules.setRequestHeaderSize(limits.headBytes());
    ServerConnector door = new ServerConnector(server, 1, 1, new HttpConnectionFactory(rules));
    door.setIdleTimeout(limits.silence().toMillis());
    return door;
  }

  /** The reason that counts is the one at the bottom. */
  private static IOException refusal(Exception failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException taken) {
        return taken;
      }
    }
    return failure instanceof IOException io ? io : new IOException(failure);
  }

  /** The port that it listens at. */
  public int port() {
    return port;
  }

  /** Stops at once, in the middle of replies too. */
  @Override
  public void close() {
    stop(server);
  }

  private static void stop(Server server) {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the server does not stop", e);
    }
  }
}
