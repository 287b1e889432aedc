package org.broadsheet.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.broadsheet.build.StoryList.Line;
import org.broadsheet.model.Visibility;
import org.broadsheet.problem.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * Which stories the desk wants to see.
 *
 * @param wanted what a story must be, null for any
 */
record StoryFilter(@Nullable Visibility wanted) {

  private static final String ALL = "all";

  /**
   * The filter of a word such as {@code drafts} or {@code all}.
   *
   * @throws WrongUsage where there is no such word
   */
  static StoryFilter of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.equals(ALL)) {
      return new StoryFilter(null);
    }
    for (Visibility visibility : Visibility.values()) {
      if (lower.equals(visibility.word()) || lower.equals(word(visibility))) {
        return new StoryFilter(visibility);
      }
    }
    List<String> words =
        new ArrayList<>(Arrays.stream(Visibility.values()).map(StoryFilter::word).toList());
    words.add(ALL);
    @Nullable String nearest = Spelling.nearest(word, words);
    throw new WrongUsage(
        "there is no list of \"" + word + "\" stories",
        (nearest == null ? "" : "did you mean " + nearest + "? ")
            + "the lists are "
            + String.join(", ", words));
  }

  private static String word(Visibility visibility) {
    return visibility == Visibility.DRAFT ? "drafts" : visibility.word();
  }

  /** Whether a story is one of those. */
  boolean admits(Line story) {
    return wanted == null || story.visibility() == wanted;
  }
}
