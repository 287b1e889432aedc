package org.broadsheet.serve;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.broadsheet.model.UrlPath;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.SourceLines;
import org.broadsheet.serve.http.HttpServer;
import org.broadsheet.serve.http.Limits;
import org.jspecify.annotations.Nullable;

/**
 * A web server for the newsroom: it shows a paper until it is closed, tells open tabs when there is
 * another to show, and lets nobody do anything but look. Safe for many threads.
 */
public final class PreviewServer implements AutoCloseable {

  private static final Duration BETWEEN_BEATS = Duration.ofSeconds(5);

  private final HttpServer server;
  private final ScheduledExecutorService pulse;
  private final Showcase showcase;
  private final String host;

  private PreviewServer(
      HttpServer server, ScheduledExecutorService pulse, Showcase showcase, String host) {
    this.server = server;
    this.pulse = pulse;
    this.showcase = showcase;
    this.host = host;
  }

  /**
   * Begins to serve; there is nothing to see until the first {@link #show}.
   *
   * @throws java.net.BindException where the port is taken or not allowed
   * @throws java.net.UnknownHostException where the host is not known
   */
  public static PreviewServer start(Place place, Desk desk) throws IOException {
    return start(place, desk, Limits.USUAL);
  }

  static PreviewServer start(Place place, Desk desk, Limits limits) throws IOException {
    return start(place, desk, limits, BETWEEN_BEATS);
  }

  static PreviewServer start(Place place, Desk desk, Limits limits, Duration betweenBeats)
      throws IOException {
    Showcase showcase = new Showcase();
    Reception reception = new Reception(place.names(), showcase, desk);
    HttpServer server = HttpServer.open(place.addresses(), place.port(), limits, reception);
    ScheduledExecutorService pulse =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "preview-pulse");
              thread.setDaemon(true);
              return thread;
            });
    // Its own end is that of the pulse.
    ScheduledFuture<?> unused =
        pulse.scheduleWithFixedDelay(
            showcase::beat,
            betweenBeats.toMillis(),
            betweenBeats.toMillis(),
            TimeUnit.MILLISECONDS);
    return new PreviewServer(server, pulse, showcase, place.shownHost());
  }

  /**
   * Shows something else from now on, as a whole: every request sees either what was shown before
   * or this. Open tabs are told.
   *
   * @param paper the last one without errors, or null where there never was one
   * @param base the folder of the site on its host, {@code /} where it has none
   * @param problems of the files as last looked at
   * @param sources gives the lines that the problems point at
   * @param change how {@code paper} differs from the one shown before
   */
  public Shown show(
      @Nullable Paper paper,
      UrlPath base,
      List<Problem> problems,
      SourceLines sources,
      Change change) {
    return showcase.show(paper, base, problems, sources, change);
  }

  /** What is on show now. */
  public Shown shown() {
    return showcase.exhibit().shown();
  }

  /** How many tabs are told when something else is shown. */
  public int watchers() {
    return showcase.watchers();
  }

  /** The port that it listens at. */
  public int port() {
    return server.port();
  }

  /** The front page's address for a browser on this machine. */
  public String address() {
    return "http://" + host + ":" + port() + showcase.exhibit().base().encoded();
  }

  /** The address of the desk, in the same way. */
  public String deskAddress() {
    return "http://" + host + ":" + port() + Desk.ROOT;
  }

  /** Stops at once. */
  @Override
  public void close() {
    pulse.shutdownNow();
    showcase.close();
    server.close();
  }
}
