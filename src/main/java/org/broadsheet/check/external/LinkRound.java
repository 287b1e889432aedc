package org.broadsheet.check.external;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Asks for many pages, several hosts at a time, until all have answered or the time is up. */
final class LinkRound {

  private final Manners manners;
  private final Courier courier;

  LinkRound(Manners manners, Courier courier) {
    this.manners = manners;
    this.courier = courier;
  }

  /** What became of the pages; of those that were not asked for in time there is nothing. */
  Map<WebAddress, Answer> of(Collection<WebAddress> pages) {
    Map<String, List<WebAddress>> hosts = new TreeMap<>();
    for (WebAddress page : pages) {
      hosts.computeIfAbsent(page.host(), host -> new ArrayList<>()).add(page);
    }
    List<List<WebAddress>> queues = new ArrayList<>(hosts.values());
    // The longest queue first: it is the one that the others would have to wait for.
    queues.sort(Comparator.comparing((List<WebAddress> queue) -> queue.size()).reversed());
    Map<WebAddress, Answer> answers = new ConcurrentHashMap<>();
    ExecutorService couriers =
        Executors.newFixedThreadPool(
            Math.max(1, Math.min(manners.hosts(), queues.size())),
            task -> {
              Thread thread = new Thread(task, "links");
              thread.setDaemon(true);
              return thread;
            });
    queues.forEach(queue -> couriers.execute(() -> ask(queue, answers)));
    couriers.shutdown();
    try {
      couriers.awaitTermination(manners.total().toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      couriers.shutdownNow();
    }
    return Map.copyOf(answers);
  }

  private void ask(List<WebAddress> queue, Map<WebAddress, Answer> answers) {
    try {
      for (WebAddress page : queue) {
        answers.put(page, ask(page));
      }
    } catch (InterruptedException e) {
      // The time is up; what has no answer yet counts as not asked.
      Thread.currentThread().interrupt();
    }
  }

  /** What became of a page; whatever its site brings about ends the way to this one only. */
  private Answer ask(WebAddress page) throws InterruptedException {
    try {
      return courier.ask(page);
    } catch (RuntimeException | Error e) {
      return Answer.of(
          Fate.TROUBLED,
          "answers what this program cannot deal with (" + e.getClass().getSimpleName() + ")");
    }
  }
}
