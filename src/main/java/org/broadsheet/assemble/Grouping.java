package org.broadsheet.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.broadsheet.model.Slug;
import org.broadsheet.model.Story;

/** Stories by something that they share, each list in the order of the whole. */
final class Grouping {

  private Grouping() {}

  /** The stories by key; a story stands under each of its keys once. */
  static Map<Slug, List<Story>> by(List<Story> stories, Function<Story, Stream<Slug>> keysOf) {
    Map<Slug, List<Story>> groups = new TreeMap<>();
    for (Story story : stories) {
      keysOf
          .apply(story)
          .distinct()
          .forEach(key -> groups.computeIfAbsent(key, k -> new ArrayList<>()).add(story));
    }
    groups.replaceAll((key, its) -> List.copyOf(its));
    return groups;
  }
}
