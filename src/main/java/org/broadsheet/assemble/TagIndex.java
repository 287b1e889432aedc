package org.broadsheet.assemble;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.model.Article;
import org.broadsheet.model.Label;
import org.broadsheet.model.Slug;
import org.broadsheet.model.Tag;

/** The tags of the public stories. */
final class TagIndex {

  private final Map<Slug, Tag> tags;
  private final Map<Slug, List<Article>> stories;

  private TagIndex(Map<Slug, Tag> tags, Map<Slug, List<Article>> stories) {
    this.tags = tags;
    this.stories = stories;
  }

  /**
   * Indexes the tags.
   *
   * @param articles the public stories, newest first: the newest decides how a tag is written
   */
  static TagIndex of(List<Article> articles) {
    Map<Slug, Tag> tags = new TreeMap<>();
    for (Article article : articles) {
      for (Label label : article.tags()) {
        tags.putIfAbsent(label.slug(), new Tag(label.slug(), label.name()));
      }
    }
    return new TagIndex(tags, Grouping.by(articles, a -> a.tags().stream().map(Label::slug)));
  }

  /** Every tag, by name. */
  List<Tag> all() {
    return tags.values().stream()
        .sorted(
            Comparator.comparing(Tag::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Tag::slug))
        .toList();
  }

  /** The public stories of each tag. */
  Map<Slug, List<Article>> stories() {
    return stories;
  }
}
