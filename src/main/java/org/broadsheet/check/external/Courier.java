package org.broadsheet.check.external;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Goes the whole way to a page, from redirect to redirect, and tells what became of it. */
final class Courier {

  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final Set<Integer> LATER = Set.of(408, 425, 429);

  private final Manners manners;
  private final Resolver resolver;
  private final Sleeper sleeper;
  private final Caller caller;
  private final Map<String, Turnstile> turnstiles = new ConcurrentHashMap<>();

  Courier(Manners manners, Resolver resolver, Sleeper sleeper) {
    this.manners = manners;
    this.resolver = resolver;
    this.sleeper = sleeper;
    this.caller = new Caller(manners);
  }

  /**
   * What became of the page at an address.
   *
   * @throws InterruptedException where the time is up
   */
  Answer ask(WebAddress first) throws InterruptedException {
    Set<WebAddress> seen = new HashSet<>(Set.of(first));
    WebAddress at = first;
    WebAddress moved = null;
    boolean forGood = true;
    for (int hop = 0; hop <= manners.redirects(); hop++) {
      Answer barred = barred(at, first);
      if (barred != null) {
        return barred;
      }
      Reply reply = visit(at, first);
      if (reply.failure() != null) {
        return reply.failure();
      }
      String location = REDIRECTS.contains(reply.status()) ? reply.location() : null;
      if (location == null) {
        return settled(reply.status(), moved);
      }
      WebAddress next = at.follow(location);
      if (next == null) {
        return Answer.of(Fate.ASTRAY, "leads to no address of the web");
      }
      if (!seen.add(next)) {
        return Answer.of(Fate.ASTRAY, "leads round in a circle");
      }
      forGood = forGood && (reply.status() == 301 || reply.status() == 308);
      moved = forGood ? next : moved;
      at = next;
    }
    return Answer.of(Fate.ASTRAY, "leads on through more than " + manners.redirects() + " pages");
  }

  private static Answer settled(int status, @Nullable WebAddress moved) {
    String words = "answers " + status;
    if (status >= 200 && status < 300) {
      return moved == null
          ? Answer.of(Fate.FINE, "")
          : new Answer(Fate.MOVED, "", moved.toString());
    } else if (status == 404 || status == 410) {
      return Answer.of(Fate.GONE, words);
    } else if (LATER.contains(status) || (status >= 500 && status < 600)) {
      return Answer.of(Fate.TROUBLED, words);
    }
    return Answer.of(Fate.TURNED_AWAY, words);
  }

  /** Why a host is not asked at all, or null. */
  private @Nullable Answer barred(WebAddress at, WebAddress first) {
    boolean onTheWay = !at.equals(first);
    try {
      InetAddress[] addresses = resolver.resolve(at.host());
      if (!manners.neighbours() && Arrays.stream(addresses).anyMatch(Neighbourhood::holds)) {
        return onTheWay
            ? Answer.of(Fate.ASTRAY, "leads into a private network")
            : Answer.of(Fate.PRIVATE, "");
      }
      return at.canBeAsked() ? null : Answer.of(Fate.TURNED_AWAY, "");
    } catch (UnknownHostException e) {
      // The one way to tell a name that is not there from a name server that is not.
      boolean later = String.valueOf(e.getMessage()).contains("Temporary failure");
      String host = at.host();
      return later
          ? Answer.of(Fate.HOST_UNCLEAR, "has a host that could not be looked up")
          : onTheWay
              ? Answer.of(Fate.ASTRAY, "leads to \"" + host + "\", and there is no such host")
              : Answer.of(Fate.HOST_UNKNOWN, "");
    }
  }

  private Reply visit(WebAddress at, WebAddress first) throws InterruptedException {
    Turnstile turnstile =
        turnstiles.computeIfAbsent(at.host(), host -> new Turnstile(manners.pause(), sleeper));
    turnstile.enter();
    try {
      if (turnstile.isClosed()) {
        return Reply.failed(Fate.TROUBLED, "has a site that wants to be left alone for a while");
      }
      Reply reply = patiently("HEAD", at, first, turnstile);
      // Some sites do not know HEAD, and some answer it with whatever they find.
      return isDoubtful(reply) ? patiently("GET", at, first, turnstile) : reply;
    } finally {
      turnstile.leave();
    }
  }

  private static boolean isDoubtful(Reply reply) {
    int status = reply.status();
    boolean inTrouble = LATER.contains(status) || (status >= 500 && status < 600 && status != 501);
    return reply.isBrokenOff() || (status >= 400 && !inTrouble);
  }

  /** Asks, and once more where the host wants to be asked a little later. */
  private Reply patiently(String method, WebAddress at, WebAddress first, Turnstile turnstile)
      throws InterruptedException {
    Reply reply = question(method, at, first, turnstile);
    Duration wanted = reply.retryAfter();
    if (wanted == null) {
      return reply;
    }
    if (wanted.compareTo(manners.longestWait()) > 0) {
      turnstile.close();
      return reply;
    }
    turnstile.rest(wanted);
    Reply again = question(method, at, first, turnstile);
    if (again.retryAfter() != null) {
      turnstile.close();
    }
    return again;
  }

  /** Asks when it is time to; by then a host's name may lead somewhere else. */
  private Reply question(String method, WebAddress at, WebAddress first, Turnstile turnstile)
      throws InterruptedException {
    turnstile.beforeQuestion();
    Answer barred = barred(at, first);
    return barred == null
        ? caller.call(method, at.uri())
        : Reply.failed(barred.fate(), barred.words());
  }
}
