package org.broadsheet.serve;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.broadsheet.model.UrlPath;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.SourceLines;
import org.broadsheet.serve.http.Reply;
import org.broadsheet.serve.http.Wire;
import org.jspecify.annotations.Nullable;

/** What is on show, and the tabs that watch it. */
final class Showcase {

  /** More tabs than a person has; one that is turned away says so, and asks again later. */
  private static final int WATCHERS = 256;

  private static final String BEAT = ":\n\n";

  private final String run = HexFormat.of().toHexDigits(new SecureRandom().nextLong());
  private final Set<Wire> watchers = new LinkedHashSet<>();
  private long number;
  private boolean closed;
  private volatile Exhibit exhibit =
      new Exhibit(UrlPath.ROOT, new Shown(run + "-0", null, List.of(), (path, line) -> null));

  /** What is on show now. */
  Exhibit exhibit() {
    return exhibit;
  }

  /** Shows something else from now on, and tells the watchers. */
  synchronized Shown show(
      @Nullable Paper paper,
      UrlPath base,
      List<Problem> problems,
      SourceLines sources,
      Change change) {
    String before = exhibit.shown().id();
    Shown now = new Shown(run + "-" + ++number, paper, problems, sources);
    exhibit = new Exhibit(base, now);
    String event = Events.shown(exhibit, before, change);
    List.copyOf(watchers).forEach(watcher -> watcher.send(event));
    return now;
  }

  /** A stream for a tab that has seen something, or null where it does not say what. */
  Reply watch(@Nullable String seen) {
    synchronized (this) {
      if (closed || watchers.size() >= WATCHERS) {
        return Replies.text(503, "Too many tabs are open.\n");
      }
    }
    return Reply.stream(Replies.eventStream(), wire -> welcome(wire, seen));
  }

  private synchronized void welcome(Wire wire, @Nullable String seen) {
    if (closed) {
      wire.close();
      return;
    }
    watchers.add(wire);
    wire.whenGone(() -> forget(wire));
    String news =
        seen == null || seen.equals(exhibit.shown().id())
            ? BEAT
            : Events.shown(exhibit, seen, Change.ANYTHING);
    wire.send(Events.RETRY + news);
  }

  private synchronized void forget(Wire wire) {
    watchers.remove(wire);
  }

  /** Lets the watchers know that the server is there, and finds out which of them are. */
  void beat() {
    List<Wire> all;
    synchronized (this) {
      all = List.copyOf(watchers);
    }
    all.forEach(watcher -> watcher.murmur(BEAT));
  }

  /** How many tabs watch. */
  synchronized int watchers() {
    return watchers.size();
  }

  /** Sends the watchers away. */
  void close() {
    List<Wire> all;
    synchronized (this) {
      closed = true;
      all = List.copyOf(watchers);
    }
    all.forEach(Wire::close);
  }
}
