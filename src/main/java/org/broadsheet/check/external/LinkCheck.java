package org.broadsheet.check.external;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Checks links to other sites. */
public final class LinkCheck {

  /** The name of the file that remembers answers, in the folder of a site's memory. */
  public static final String FILE = "links";

  private final Manners manners;
  private final Path file;
  private final Instant now;
  private final Resolver resolver;
  private final Sleeper sleeper;

  /**
   * A check.
   *
   * @param file remembers answers; it need not be there
   * @param now when answers are given, and which of those from before still hold
   */
  public LinkCheck(Manners manners, Path file, Instant now) {
    this(manners, file, now, InetAddress::getAllByName, time -> Thread.sleep(time.toMillis()));
  }

  /** A check that looks hosts up, and waits, in ways of its own. */
  LinkCheck(Manners manners, Path file, Instant now, Resolver resolver, Sleeper sleeper) {
    this.manners = manners;
    this.file = file;
    this.now = now;
    this.resolver = resolver;
    this.sleeper = sleeper;
  }

  /** Checks links; each page is asked for once, wherever it is linked to. */
  public LinkReport check(List<WebLink> links) {
    Problems problems = new Problems();
    LinkProblems told = new LinkProblems(problems);
    Map<String, WebAddress> pages = new TreeMap<>();
    for (WebLink link : links) {
      WebAddress page = WebAddress.of(link.address());
      if (page == null) {
        told.malformed(link);
      } else {
        pages.put(page.toString(), page);
      }
    }
    LinkMemory memory = LinkMemory.read(file);
    Map<WebAddress, Answer> answers = new HashMap<>();
    List<WebAddress> unknown = new ArrayList<>();
    for (WebAddress page : pages.values()) {
      Answer known = memory.recall(page, now, manners);
      if (known == null) {
        unknown.add(page);
      } else {
        answers.put(page, known);
      }
    }
    Map<WebAddress, Answer> fresh =
        new LinkRound(manners, new Courier(manners, resolver, sleeper)).of(unknown);
    boolean offline = isOffline(fresh);
    if (!offline) {
      answers.putAll(fresh);
    }
    String note =
        offline ? "no host could be found: there seems to be no network" : remember(memory, fresh);
    for (WebLink link : links) {
      WebAddress page = WebAddress.of(link.address());
      Answer answer = page == null ? null : answers.get(page);
      if (page != null && answer != null) {
        told.tell(link, page, answer);
      }
    }
    int turnedAway =
        (int) answers.values().stream().filter(a -> a.fate() == Fate.TURNED_AWAY).count();
    return new LinkReport(
        problems.sorted(),
        pages.size(),
        offline ? 0 : fresh.size(),
        turnedAway,
        pages.size() - answers.size(),
        note);
  }

  /** Whether not a single host was found: then it is not the hosts that are missing. */
  private static boolean isOffline(Map<WebAddress, Answer> fresh) {
    boolean lost = fresh.values().stream().anyMatch(LinkCheck::isLost);
    return lost && fresh.values().stream().allMatch(a -> isLost(a) || a.fate() == Fate.PRIVATE);
  }

  private static boolean isLost(Answer answer) {
    return answer.fate() == Fate.HOST_UNKNOWN || answer.fate() == Fate.HOST_UNCLEAR;
  }

  private @Nullable String remember(LinkMemory memory, Map<WebAddress, Answer> fresh) {
    if (fresh.isEmpty()) {
      return null;
    }
    fresh.forEach(
        (page, answer) -> {
          if (answer.fate() != Fate.PRIVATE) {
            memory.remember(page, answer, now);
          }
        });
    try {
      memory.write(file, now, manners);
      return null;
    } catch (IOException e) {
      return "the answers of other sites could not be remembered: " + e.getMessage();
    }
  }
}
