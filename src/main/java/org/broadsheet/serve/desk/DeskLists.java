package org.broadsheet.serve.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.broadsheet.model.Story;
import org.broadsheet.model.Visibility;
import org.broadsheet.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What an editor wants to know of the paper now.
 *
 * @param counts how many stories there are of each kind
 * @param turns what comes next, in order of time
 * @param drafts the newest first, those without a date before them
 * @param scheduled the next first
 * @param embargoed the next first
 * @param expiring public stories that will go, the next first
 * @param corrected those corrected within a month, the last first
 * @param updated those updated within a month, the last first
 * @param warned stories with what the copy desk says of them, the newest first, those without a
 *     date before them
 */
record DeskLists(
    Map<Visibility, Integer> counts,
    List<Turn> turns,
    List<Story> drafts,
    List<Story> scheduled,
    List<Story> embargoed,
    List<Story> expiring,
    List<Story> corrected,
    List<Story> updated,
    Map<Story, List<Problem>> warned) {

  private static final Duration RECENTLY = Duration.ofDays(30);

  /**
   * Sorts the stories.
   *
   * @param stories all of them, whether or not they are public
   * @param remarks what is wrong with files of the site; what belongs to no story is left out
   */
  static DeskLists of(Collection<Story> stories, Collection<Problem> remarks, Instant now) {
    Map<Visibility, List<Story>> byState = new EnumMap<>(Visibility.class);
    for (Visibility visibility : Visibility.values()) {
      byState.put(visibility, new ArrayList<>());
    }
    stories.forEach(story -> of(byState, story.at(now)).add(story));
    List<Story> open = of(byState, Visibility.PUBLIC);
    Map<Visibility, Integer> counts = new EnumMap<>(Visibility.class);
    byState.forEach((visibility, list) -> counts.put(visibility, list.size()));
    return new DeskLists(
        counts,
        stories.stream().flatMap(s -> Turn.of(s, now).stream()).sorted(Turn.ORDER).toList(),
        by(of(byState, Visibility.DRAFT), Story::date, true),
        by(of(byState, Visibility.SCHEDULED), Turn::publication, false),
        by(of(byState, Visibility.EMBARGOED), Turn::publication, false),
        by(
            open.stream().filter(s -> s.schedule().expires() != null).toList(),
            s -> s.schedule().expires(),
            false),
        by(
            open.stream().filter(s -> recent(corrected(s, now), now)).toList(),
            s -> corrected(s, now),
            true),
        by(open.stream().filter(s -> recent(s.updated(), now)).toList(), Story::updated, true),
        warned(stories, remarks));
  }

  /** When a story was last corrected; null where it never was. */
  static @Nullable Instant corrected(Story story, Instant now) {
    return story.card().corrected().stream()
        .filter(at -> !at.isAfter(now))
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static List<Story> of(Map<Visibility, List<Story>> byState, Visibility visibility) {
    return Objects.requireNonNull(byState.get(visibility));
  }

  private static boolean recent(@Nullable Instant at, Instant now) {
    return at != null && !at.isAfter(now) && at.plus(RECENTLY).isAfter(now);
  }

  private static List<Story> by(
      Collection<Story> stories, Function<Story, @Nullable Instant> time, boolean newestFirst) {
    // What has no time stands at the end, and so at the beginning where the list is turned round.
    Comparator<Story> order =
        Comparator.comparing(time, Comparator.nullsLast(Comparator.<Instant>naturalOrder()));
    return stories.stream()
        .sorted((newestFirst ? order.reversed() : order).thenComparing(Story::path))
        .toList();
  }

  private static Map<Story, List<Problem>> warned(
      Collection<Story> stories, Collection<Problem> remarks) {
    Map<String, List<Problem>> byPath =
        remarks.stream().collect(Collectors.groupingBy(p -> p.location().path()));
    Map<Story, List<Problem>> warned = new LinkedHashMap<>();
    for (Story story : by(stories, Story::date, true)) {
      List<Problem> own = byPath.get(story.path());
      if (own != null) {
        warned.put(story, own.stream().sorted().toList());
      }
    }
    return warned;
  }
}
