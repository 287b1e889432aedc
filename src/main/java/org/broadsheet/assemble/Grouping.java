package org.broadsheet.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.model.Slug;
import org.broadsheet.model.Story;

/** Stories by something that they share, each list in the order in which they were added. */
final class Grouping {

  private final Map<Slug, List<Story>> groups = new HashMap<>();

  /**
   * Puts a story under one of its keys, and once under each; all keys of a story are added before
   * those of the next.
   *
   * @return whether it is the first there
   */
  @SuppressWarnings("ReferenceEquality") // Only the very story can be there twice.
  boolean add(Slug key, Story story) {
    List<Story> its = groups.get(key);
    if (its == null) {
      its = new ArrayList<>();
      groups.put(key, its);
    } else if (its.get(its.size() - 1) == story) {
      return false;
    }
    its.add(story);
    return its.size() == 1;
  }

  /** The stories by key; nothing may be added any more. */
  Map<Slug, List<Story>> all() {
    groups.replaceAll((key, its) -> List.copyOf(its));
    return groups;
  }
}
