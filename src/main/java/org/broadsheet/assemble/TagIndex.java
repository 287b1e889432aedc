package org.broadsheet.assemble;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.model.Label;
import org.broadsheet.model.Slug;
import org.broadsheet.model.Story;
import org.broadsheet.model.Tag;

/** The tags of the public stories. */
final class TagIndex {

  private final Map<Slug, Tag> tags;
  private final Map<Slug, List<Story>> stories;

  private TagIndex(Map<Slug, Tag> tags, Map<Slug, List<Story>> stories) {
    this.tags = tags;
    this.stories = stories;
  }

  /**
   * Indexes the tags.
   *
   * @param stories the public stories, newest first: the newest decides how a tag is written
   */
  static TagIndex of(List<Story> stories) {
    Map<Slug, Tag> tags = new HashMap<>();
    Grouping groups = new Grouping();
    for (Story story : stories) {
      for (Label label : story.tags()) {
        if (groups.add(label.slug(), story)) {
          tags.put(label.slug(), new Tag(label.slug(), label.name()));
        }
      }
    }
    return new TagIndex(tags, groups.all());
  }

  /** Every tag, by name. */
  List<Tag> all() {
    return tags.values().stream()
        .sorted(
            Comparator.comparing(Tag::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Tag::slug))
        .toList();
  }

  /** The public stories of each tag. */
  Map<Slug, List<Story>> stories() {
    return stories;
  }
}
