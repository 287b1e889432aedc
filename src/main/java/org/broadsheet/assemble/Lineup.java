package org.broadsheet.assemble;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.broadsheet.model.Edition;
import org.broadsheet.model.Story;
import org.broadsheet.model.Visibility;
import org.broadsheet.problem.Problems;

/**
 * The stories of a newsroom by what they are at the instant of an edition.
 *
 * @param shown the public ones as of the edition, newest first, equal dates by path
 * @param checked the public ones and those that will be public later, by path
 * @param later those that will be public later, by path
 * @param hidden all that are not public, drafts and expired ones included, by path
 * @param expired those that were public once, newest first, equal dates by path
 */
record Lineup(
    List<Story> shown,
    List<Story> checked,
    List<Story> later,
    List<Story> hidden,
    List<Story> expired) {

  /** The stories, sorted; dates of updates and corrections yet to come are reported. */
  static Lineup of(List<Story> stories, Edition edition, Problems problems) {
    List<Lineup> parts = Slices.map(stories, some -> List.of(unsorted(some, edition, problems)));
    return new Lineup(
        newestFirst(all(parts, Lineup::shown)),
        all(parts, Lineup::checked),
        all(parts, Lineup::later),
        all(parts, Lineup::hidden),
        newestFirst(all(parts, Lineup::expired)));
  }

  private static List<Story> all(List<Lineup> parts, Function<Lineup, List<Story>> of) {
    List<Story> all = new ArrayList<>();
    parts.forEach(part -> all.addAll(of.apply(part)));
    return all;
  }

  /** Some of the stories, each list by path. */
  private static Lineup unsorted(List<Story> stories, Edition edition, Problems problems) {
    List<Story> shown = new ArrayList<>(stories.size());
    List<Story> checked = new ArrayList<>(stories.size());
    List<Story> later = new ArrayList<>();
    List<Story> hidden = new ArrayList<>();
    List<Story> expired = new ArrayList<>();
    for (Story story : stories) {
      Visibility visibility = story.at(edition.at());
      boolean isShown = edition.shows(visibility);
      if (!isShown) {
        hidden.add(story);
      }
      if (visibility == Visibility.EXPIRED) {
        expired.add(story);
      } else if (isShown || !story.schedule().draft()) {
        Story now = asOf(edition, story, isShown, problems);
        checked.add(now);
        (isShown ? shown : later).add(now);
      }
    }
    return new Lineup(shown, checked, later, hidden, expired);
  }

  /** A story without the update and the corrections that are dated later than the edition. */
  private static Story asOf(Edition edition, Story story, boolean isShown, Problems problems) {
    Story dated = story.date() == null ? story.dated(edition.at()) : story;
    Story now = dated.asOf(edition.at());
    if (isShown && !now.equals(dated)) {
      problems.warning(
          "update-future",
          story.location(),
          "an update or a correction of this story is dated in the future, so it is not shown yet",
          "correct the date, or build again when it has come");
    }
    return now;
  }

  private static List<Story> newestFirst(List<Story> stories) {
    Dated[] dated = new Dated[stories.size()];
    for (int i = 0; i < dated.length; i++) {
      Story story = stories.get(i);
      Instant date = story.published();
      dated[i] = new Dated(date.getEpochSecond(), date.getNano(), story);
    }
    Arrays.parallelSort(dated);
    List<Story> sorted = new ArrayList<>(dated.length);
    for (Dated one : dated) {
      sorted.add(one.story());
    }
    return sorted;
  }

  /** A story with its date at hand, so that comparing two looks at nothing else. */
  private record Dated(long second, int nano, Story story) implements Comparable<Dated> {

    @Override
    public int compareTo(Dated other) {
      if (second != other.second) {
        return second > other.second ? -1 : 1;
      }
      int byNano = Integer.compare(other.nano, nano);
      return byNano == 0 ? story.path().compareTo(other.story.path()) : byNano;
    }
  }
}
