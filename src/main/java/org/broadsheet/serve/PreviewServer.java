package org.broadsheet.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.broadsheet.model.UrlPath;

/**
 * A web server for one person: it shows a built site on this machine until it is closed, and no
 * other machine can reach it.
 */
public final class PreviewServer implements AutoCloseable {

  private static final int THREADS = 16;

  private final HttpServer server;
  private final ExecutorService threads;
  private final UrlPath base;

  private PreviewServer(HttpServer server, ExecutorService threads, UrlPath base) {
    this.server = server;
    this.threads = threads;
    this.base = base;
  }

  /**
   * Starts to serve.
   *
   * @param folder the built site, which must exist
   * @param base the folder of the site on its host, {@code /} where it has none
   * @param port where to listen; 0 takes any that is free
   * @throws java.net.BindException where the port is taken or not allowed
   */
  public static PreviewServer start(Path folder, UrlPath base, int port) throws IOException {
    SiteFiles files = new SiteFiles(folder);
    InetSocketAddress place = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    HttpServer server = HttpServer.create(place, 0);
    ExecutorService threads =
        Executors.newFixedThreadPool(
            THREADS,
            task -> {
              Thread thread = new Thread(task, "preview");
              thread.setDaemon(true);
              return thread;
            });
    server.setExecutor(threads);
    server.createContext("/", new PreviewHandler(files, base));
    server.start();
    return new PreviewServer(server, threads, base);
  }

  /** The port that it listens on. */
  public int port() {
    return server.getAddress().getPort();
  }

  /** The front page's address for a browser on this machine. */
  public String address() {
    return "http://localhost:" + port() + base.encoded();
  }

  /** Stops at once. */
  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
