package org.broadsheet.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.broadsheet.model.Article;
import org.broadsheet.model.Slug;

/** Stories by something that they share, each list in the order of the whole. */
final class Grouping {

  private Grouping() {}

  /** The stories by key; a story stands under each of its keys once. */
  static Map<Slug, List<Article>> by(
      List<Article> articles, Function<Article, Stream<Slug>> keysOf) {
    Map<Slug, List<Article>> groups = new TreeMap<>();
    for (Article article : articles) {
      keysOf
          .apply(article)
          .distinct()
          .forEach(key -> groups.computeIfAbsent(key, k -> new ArrayList<>()).add(article));
    }
    groups.replaceAll((key, stories) -> List.copyOf(stories));
    return groups;
  }
}
