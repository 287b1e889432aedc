package org.broadsheet.assemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.broadsheet.model.Addresses;
import org.broadsheet.model.Article;
import org.broadsheet.model.TranslationOf;
import org.broadsheet.problem.Problems;
import org.broadsheet.problem.Spelling;
import org.jspecify.annotations.Nullable;

/** Finds the language versions of each story. */
final class Translations {

  private final Map<String, Article> byPath = new HashMap<>();
  private final Map<String, List<Article>> bySlug = new HashMap<>();

  private Translations(List<Article> all) {
    for (Article article : all) {
      byPath.put(article.path(), article);
      bySlug.computeIfAbsent(article.slug().value(), s -> new ArrayList<>()).add(article);
    }
  }

  /**
   * For each public story that has other public versions, all of them, the original first and then
   * by path. A translation of a translation is a version of the same original, and versions of an
   * original that is not public are still versions of each other.
   *
   * @param articles the public stories
   * @param all every story there is
   * @param checked the public stories and those that will be public later; one that translates
   *     nothing is reported
   */
  static Map<String, List<Article>> of(
      List<Article> articles, List<Article> all, List<Article> checked, Problems problems) {
    Translations translations = new Translations(all);
    for (Article article : checked) {
      TranslationOf named = article.translationOf();
      if (named != null && translations.original(article) == null) {
        translations.report(article, named, problems);
      }
    }
    Map<String, List<Article>> versions = new TreeMap<>();
    for (Article article : articles) {
      versions.computeIfAbsent(translations.first(article), p -> new ArrayList<>()).add(article);
    }
    Map<String, List<Article>> byStory = new HashMap<>();
    versions.forEach(
        (first, found) -> {
          found.sort(
              Comparator.comparing((Article a) -> !a.path().equals(first))
                  .thenComparing(Article::path));
          if (found.size() > 1) {
            found.forEach(version -> byStory.put(version.path(), List.copyOf(found)));
          }
        });
    return byStory;
  }

  /** The story that another names as its original; null where it names none or nobody knows it. */
  private @Nullable Article original(Article article) {
    TranslationOf named = article.translationOf();
    if (named == null) {
      return null;
    }
    String written = named.written();
    String beside = Addresses.file(article.path(), written);
    Stream<Article> files =
        Stream.of(written, beside == null ? "" : beside)
            .flatMap(path -> Stream.ofNullable(byPath.get(path)));
    return Stream.concat(files, bySlug.getOrDefault(written, List.of()).stream())
        .filter(found -> !found.path().equals(article.path()))
        .findFirst()
        .orElse(null);
  }

  /**
   * The path of the story that all versions go back to; where stories name each other in a circle,
   * the first by path of that circle.
   */
  private String first(Article article) {
    List<String> way = new ArrayList<>();
    @Nullable Article next = article;
    String last = article.path();
    while (next != null && !way.contains(next.path())) {
      last = next.path();
      way.add(last);
      next = original(next);
    }
    if (next == null) {
      return last;
    }
    return way.subList(way.indexOf(next.path()), way.size()).stream()
        .min(Comparator.naturalOrder())
        .orElse(last);
  }

  private void report(Article article, TranslationOf named, Problems problems) {
    List<String> others =
        bySlug.keySet().stream().filter(s -> !s.equals(article.slug().value())).toList();
    String nearest = Spelling.nearest(named.written(), others);
    problems.error(
        "translation-unknown",
        named.location(),
        "there is no story \"" + named.written() + "\" that this could translate",
        nearest == null
            ? "write the slug of the original, or its file relative to this one"
            : "did you mean \"" + nearest + "\"?");
  }
}
