package org.broadsheet.check;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.broadsheet.model.Story;
import org.broadsheet.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Finds stories that readers cannot tell apart in a list. */
final class HeadlineRepeated implements PaperRule {

  @Override
  public void look(Dossier dossier, Problems found) {
    Map<List<@Nullable String>, Story> first = new HashMap<>();
    for (Story story : byAge(dossier.stories())) {
      String words = story.headline().toLowerCase(Locale.ROOT).strip();
      Story older = first.putIfAbsent(Arrays.asList(words, story.card().language()), story);
      if (older != null) {
        found.warning(
            "headline-repeated",
            dossier.placeOf(story, "headline"),
            older.path() + " has the same headline",
            "say what is new in this one; if it is the same story, delete one of the two");
      }
    }
  }

  /** The oldest first, so that the newer one is told to say what is new. */
  static List<Story> byAge(List<Story> stories) {
    return stories.stream()
        .filter(story -> story.date() != null)
        .sorted(
            Comparator.comparing((Story story) -> Objects.requireNonNull(story.date()))
                .thenComparing(Story::path))
        .toList();
  }
}
