package org.broadsheet.serve.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * Knows every connection, and shows out those that keep the server waiting: who does not finish a
 * request in time, however busily bytes trickle, and who waits longest when there are too many.
 */
final class Doorkeeper implements Connection.Listener {

  private final Scheduler clock;
  private final Limits limits;

  /** In the order in which they last began to wait, or to be served. */
  private final Map<Connection, Guest> guests = new LinkedHashMap<>();

  private long turns;

  /** A doorkeeper with a clock that is running when the first connection comes. */
  Doorkeeper(Scheduler clock, Limits limits) {
    this.clock = clock;
    this.limits = limits;
  }

  @Override
  public void onOpened(Connection connection) {
    @Nullable Connection tooMany;
    synchronized (guests) {
      await(connection);
      tooMany = guests.size() > limits.connections() ? longestHere(connection) : null;
      if (tooMany != null) {
        leave(tooMany); // at once, so that the next newcomer finds another one
      }
    }
    if (tooMany != null) {
      tooMany.getEndPoint().close();
    }
  }

  @Override
  public void onClosed(Connection connection) {
    synchronized (guests) {
      leave(connection);
    }
  }

  /** A request of this connection is being answered. */
  void served(Connection connection) {
    synchronized (guests) {
      if (leave(connection)) {
        guests.put(connection, new Guest(turns++, null));
      }
    }
  }

  /** The reply has been sent; another request may come. */
  void waits(Connection connection) {
    synchronized (guests) {
      if (leave(connection)) {
        await(connection);
      }
    }
  }

  private void await(Connection connection) {
    long turn = turns++;
    Scheduler.Task patience =
        clock.schedule(
            () -> showOut(connection, turn), limits.untilAsked().toMillis(), TimeUnit.MILLISECONDS);
    guests.put(connection, new Guest(turn, patience));
  }

  private boolean leave(Connection connection) {
    @Nullable Guest guest = guests.remove(connection);
    if (guest != null && guest.patience() != null) {
      guest.patience().cancel();
    }
    return guest != null;
  }

  private void showOut(Connection connection, long turn) {
    synchronized (guests) {
      @Nullable Guest guest = guests.get(connection);
      if (guest == null || guest.turn() != turn) {
        return;
      }
    }
    connection.getEndPoint().close();
  }

  /** Who waits goes before who is served; the newcomer stays. */
  private @Nullable Connection longestHere(Connection newcomer) {
    Connection first = null;
    for (Map.Entry<Connection, Guest> guest : guests.entrySet()) {
      if (guest.getKey() == newcomer) {
        continue;
      }
      if (guest.getValue().patience() != null) {
        return guest.getKey();
      }
      first = first == null ? guest.getKey() : first;
    }
    return first;
  }

  /**
   * A connection.
   *
   * @param turn tells this stay at the counter, or before it, from all others
   * @param patience ends it when it has waited long enough, or null while it is served
   */
  private record Guest(long turn, Scheduler.@Nullable Task patience) {}
}
