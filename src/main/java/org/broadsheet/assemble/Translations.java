package org.broadsheet.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.broadsheet.model.Addresses;
import org.broadsheet.model.Article;
import org.broadsheet.model.TranslationOf;
import org.broadsheet.problem.Problems;
import org.broadsheet.problem.Spelling;
import org.jspecify.annotations.Nullable;

/** Finds the language versions of each story. */
final class Translations {

  private Translations() {}

  /**
   * For each public story that has other public versions, all of them, the original first and then
   * by path.
   *
   * @param articles the public stories
   * @param checked those and the ones that will be public later; a name that none of them has is
   *     reported
   */
  static Map<String, List<Article>> of(
      List<Article> articles, List<Article> checked, Problems problems) {
    Map<String, Article> byName = new HashMap<>();
    for (Article article : checked) {
      byName.put(article.path(), article);
      byName.putIfAbsent(article.slug().value(), article);
    }
    for (Article article : checked) {
      TranslationOf named = article.translationOf();
      if (named != null && original(article, byName) == null) {
        report(named, checked, problems);
      }
    }
    Set<String> shown = articles.stream().map(Article::path).collect(Collectors.toSet());
    Map<String, List<Article>> versions = new HashMap<>();
    for (Article article : articles) {
      Article original = original(article, byName);
      if (original != null && shown.contains(original.path())) {
        versions
            .computeIfAbsent(original.path(), p -> new ArrayList<>(List.of(original)))
            .add(article);
      }
    }
    Map<String, List<Article>> byStory = new HashMap<>();
    for (List<Article> all : versions.values()) {
      all.forEach(version -> byStory.put(version.path(), List.copyOf(all)));
    }
    return byStory;
  }

  private static @Nullable Article original(Article article, Map<String, Article> byName) {
    TranslationOf named = article.translationOf();
    if (named == null) {
      return null;
    }
    String beside = Addresses.file(article.path(), named.written());
    for (String name : new String[] {named.written(), beside == null ? "" : beside}) {
      Article found = byName.get(name);
      if (found != null && !found.path().equals(article.path())) {
        return found;
      }
    }
    return null;
  }

  private static void report(TranslationOf named, List<Article> checked, Problems problems) {
    String nearest =
        Spelling.nearest(
            named.written(), checked.stream().map(a -> a.slug().value()).distinct().toList());
    problems.error(
        "translation-unknown",
        named.location(),
        "there is no story \"" + named.written() + "\" that this could translate",
        nearest == null
            ? "write the slug of the original, or its file relative to this one"
            : "did you mean \"" + nearest + "\"?");
  }
}
