package org.broadsheet.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.model.UrlPath;
import org.broadsheet.serve.PreviewServer;
import org.jspecify.annotations.Nullable;

/**
 * Where a site is shown.
 *
 * @param port the port that the user wants, or null for the usual one or any that is free
 */
record Preview(@Nullable Integer port) {

  private static final int USUAL_PORT = 8080;
  private static final int LAST_PORT = 65_535;

  /**
   * A preview at a port.
   *
   * @throws WrongUsage where there is no such port
   */
  static Preview at(@Nullable Integer port) {
    if (port != null && (port < 0 || port > LAST_PORT)) {
      throw new WrongUsage(
          "there is no port " + port,
          "ports go from 1 to " + LAST_PORT + "; leave --port out to get a free one");
    }
    return new Preview(port);
  }

  /**
   * Serves a built site, in the folder that it has on its host; says so where the usual port is
   * taken and another is used.
   *
   * @throws WrongUsage where the port that the user wants is taken
   */
  PreviewServer start(Path folder, @Nullable SiteConfig config, Terminal terminal)
      throws IOException {
    UrlPath base = config == null ? UrlPath.ROOT : base(config);
    try {
      return PreviewServer.start(folder, base, port == null ? USUAL_PORT : port);
    } catch (BindException taken) {
      if (port != null) {
        throw new WrongUsage(
            "port " + port + " cannot be used: " + taken.getMessage(),
            "choose another, or leave --port out to get a free one");
      }
      PreviewServer server = PreviewServer.start(folder, base, 0);
      terminal
          .err()
          .println(
              "broadsheet: port " + USUAL_PORT + " is taken, so this is port " + server.port());
      terminal.err().flush();
      return server;
    }
  }

  /** The folder in readable form; one that no page of ours could be in is left out. */
  private static UrlPath base(SiteConfig config) {
    String path = URI.create(config.url().root()).getPath();
    return UrlPath.valid(path) ? new UrlPath(path) : UrlPath.ROOT;
  }

  /** Ctrl-C ends the process; an interrupt ends the command. */
  static void waitForTheEnd(PreviewServer server) {
    Thread onExit = new Thread(server::close, "preview-end");
    Runtime.getRuntime().addShutdownHook(onExit);
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException end) {
      Runtime.getRuntime().removeShutdownHook(onExit);
    }
  }
}
