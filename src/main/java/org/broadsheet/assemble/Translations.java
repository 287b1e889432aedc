package org.broadsheet.assemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.broadsheet.model.Addresses;
import org.broadsheet.model.Story;
import org.broadsheet.problem.Problems;
import org.broadsheet.problem.Spelling;
import org.jspecify.annotations.Nullable;

/** Finds the language versions of each story. */
final class Translations {

  private final Map<String, Story> byPath = new HashMap<>();
  private final Map<String, List<Story>> bySlug = new HashMap<>();

  private Translations(List<Story> all) {
    for (Story story : all) {
      byPath.put(story.path(), story);
      bySlug.computeIfAbsent(story.slug().value(), s -> new ArrayList<>()).add(story);
    }
  }

  /**
   * For each public story that has other public versions, all of them, the original first and then
   * by path. A translation of a translation is a version of the same original, and versions of an
   * original that is not public are still versions of each other.
   *
   * @param stories the public stories
   * @param all every story there is
   * @param checked the public stories and those that will be public later; one that translates
   *     nothing is reported
   */
  static Map<String, List<Story>> of(
      List<Story> stories, List<Story> all, List<Story> checked, Problems problems) {
    if (all.stream().allMatch(story -> story.card().translationOf() == null)) {
      return Map.of();
    }
    Translations translations = new Translations(all);
    for (Story story : checked) {
      String named = story.card().translationOf();
      if (named != null && translations.original(story) == null) {
        translations.report(story, named, problems);
      }
    }
    Map<String, List<Story>> versions = new TreeMap<>();
    for (Story story : stories) {
      versions.computeIfAbsent(translations.first(story), p -> new ArrayList<>()).add(story);
    }
    Map<String, List<Story>> byStory = new HashMap<>();
    versions.forEach(
        (first, found) -> {
          found.sort(
              Comparator.comparing((Story a) -> !a.path().equals(first))
                  .thenComparing(Story::path));
          if (found.size() > 1) {
            found.forEach(version -> byStory.put(version.path(), List.copyOf(found)));
          }
        });
    return byStory;
  }

  /** The story that another names as its original; null where it names none or nobody knows it. */
  private @Nullable Story original(Story story) {
    String named = story.card().translationOf();
    if (named == null) {
      return null;
    }
    String beside = Addresses.file(story.path(), named);
    Stream<Story> files =
        Stream.of(named, beside == null ? "" : beside)
            .flatMap(path -> Stream.ofNullable(byPath.get(path)));
    return Stream.concat(files, bySlug.getOrDefault(named, List.of()).stream())
        .filter(found -> !found.path().equals(story.path()))
        .findFirst()
        .orElse(null);
  }

  /**
   * The path of the story that all versions go back to; where stories name each other in a circle,
   * the first by path of that circle.
   */
  private String first(Story story) {
    List<String> way = new ArrayList<>();
    @Nullable Story next = story;
    String last = story.path();
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

  private void report(Story story, String named, Problems problems) {
    List<String> others =
        bySlug.keySet().stream().filter(s -> !s.equals(story.slug().value())).toList();
    String nearest = Spelling.nearest(named, others);
    problems.error(
        "translation-unknown",
        Objects.requireNonNull(story.asFiled().whereabouts().translationOf()),
        "there is no story \"" + named + "\" that this could translate",
        nearest == null
            ? "write the slug of the original, or its file relative to this one"
            : "did you mean \"" + nearest + "\"?");
  }
}
