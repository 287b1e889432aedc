package org.broadsheet.check.external;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/** Another site, on this machine, that answers in all the ways that sites do and keeps a record. */
final class OtherSite implements AutoCloseable {

  /** What happened, in order: requests as {@code host HEAD /path}, and what the test adds. */
  final List<String> record = Collections.synchronizedList(new ArrayList<>());

  final List<Map<String, List<String>>> headers = Collections.synchronizedList(new ArrayList<>());

  /** How many bytes of a page without an end were taken. */
  final AtomicLong taken = new AtomicLong();

  private final HttpServer server;
  private final ExecutorService hands = Executors.newCachedThreadPool();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final CyclicBarrier meeting = new CyclicBarrier(2);
  private final Map<String, Integer> visits = new HashMap<>();
  private final Set<HttpExchange> inside = new HashSet<>();

  /** The largest number of requests that one host had at the same time. */
  int crowd;

  OtherSite() throws IOException {
    this(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
  }

  OtherSite(HttpServer server) {
    this.server = server;
    server.createContext("/", this::answer);
    server.setExecutor(hands);
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** The address of a page here. */
  String at(String path) {
    return at("127.0.0.1", path);
  }

  String at(String host, String path) {
    return "http://" + host + ":" + port() + path;
  }

  List<String> paths() {
    return record.stream().map(line -> line.replaceFirst("\\S+ ", "")).toList();
  }

  private void answer(HttpExchange exchange) throws IOException {
    record.add(host(exchange) + " " + exchange.getRequestMethod() + " " + exchange.getRequestURI());
    headers.add(Map.copyOf(exchange.getRequestHeaders()));
    enter(exchange);
    try {
      play(exchange, exchange.getRequestURI().toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      leave(exchange);
      exchange.close();
    }
  }

  private synchronized void enter(HttpExchange exchange) {
    inside.add(exchange);
    long here = inside.stream().filter(other -> host(other).equals(host(exchange))).count();
    crowd = Math.max(crowd, (int) here);
  }

  /** Before the answer goes out, as the next question may come before this hand is free. */
  private synchronized void leave(HttpExchange exchange) {
    inside.remove(exchange);
  }

  private static String host(HttpExchange exchange) {
    return exchange.getRequestHeaders().getFirst("Host").replaceFirst(":.*", "");
  }

  private synchronized int visit(String path) {
    return visits.merge(path, 1, Integer::sum);
  }

  private void play(HttpExchange exchange, String path) throws IOException, InterruptedException {
    boolean head = exchange.getRequestMethod().equals("HEAD");
    switch (path.replaceFirst("[?].*", "").replaceFirst("^(/[a-z-]+)/.*", "$1")) {
      case "/status" -> status(exchange, Integer.parseInt(path.replaceAll("\\D", "")));
      case "/to" -> {
        String[] way = path.substring(4).split("/", 2);
        to(exchange, Integer.parseInt(way[0]), "/" + way[1]);
      }
      case "/loop" -> to(exchange, 302, "/loop?" + visit(path) % 2);
      case "/deeper" -> to(exchange, 302, path + "/x");
      case "/file" -> to(exchange, 301, "file:///etc/passwd");
      case "/inside" -> to(exchange, 301, "http://10.1.2.3/");
      case "/bytes" -> to(exchange, 301, "/caf\u00e9 menu");
      case "/nowhere" -> status(exchange, 302);
      case "/no-head" -> status(exchange, head ? 405 : 200);
      case "/liar" -> status(exchange, head ? 404 : 200);
      case "/slow" -> closing.await(60, TimeUnit.SECONDS);
      case "/endless" -> endless(exchange, head);
      case "/busy" -> busy(exchange, visit(path));
      case "/meet" -> meet(exchange);
      default -> status(exchange, 200);
    }
  }

  private void status(HttpExchange exchange, int status) throws IOException {
    leave(exchange);
    exchange.sendResponseHeaders(status, -1);
  }

  private void to(HttpExchange exchange, int status, String location) throws IOException {
    exchange.getResponseHeaders().set("Location", location);
    status(exchange, status);
  }

  /** Busy at the first visit; the query is what a busy site says of when to come again. */
  private void busy(HttpExchange exchange, int visit) throws IOException {
    if (visit == 1) {
      String when = exchange.getRequestURI().getQuery();
      exchange.getResponseHeaders().set("Retry-After", when);
    }
    status(exchange, visit == 1 ? 429 : 200);
  }

  private void endless(HttpExchange exchange, boolean head) throws IOException {
    if (head) {
      status(exchange, 501);
      return;
    }
    exchange.sendResponseHeaders(200, 0);
    byte[] part = new byte[8192];
    try (OutputStream out = exchange.getResponseBody()) {
      // Large enough that only somebody who reads on could take it all.
      for (int i = 0; i < 20_000 && closing.getCount() > 0; i++) {
        out.write(part);
        taken.addAndGet(part.length);
      }
    }
  }

  /** Answers only once somebody else is here too. */
  private void meet(HttpExchange exchange) throws IOException, InterruptedException {
    try {
      meeting.await(30, TimeUnit.SECONDS);
      status(exchange, 200);
    } catch (BrokenBarrierException | TimeoutException e) {
      status(exchange, 410);
    }
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    hands.shutdownNow();
    try {
      if (!hands.awaitTermination(20, TimeUnit.SECONDS)) {
        throw new UncheckedIOException(new IOException("the other site does not stop"));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
