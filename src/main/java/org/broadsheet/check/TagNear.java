package org.broadsheet.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.model.Label;
import org.broadsheet.model.Story;
import org.broadsheet.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Finds tags that are probably a slip for another one, which more stories have. */
final class TagNear implements PaperRule {

  /** A slip is rare, and what it was meant to be is not. */
  private static final int MOST_SLIPS = 2;

  private static final int SHORTEST = 4;

  @Override
  public void look(Dossier dossier, Problems found) {
    Map<String, Integer> uses = new TreeMap<>();
    for (Story story : dossier.stories()) {
      story.tags().forEach(tag -> uses.merge(tag.slug().value(), 1, Integer::sum));
    }
    Map<String, String> meant = meant(uses);
    if (meant.isEmpty()) {
      return;
    }
    for (Story story : dossier.stories()) {
      for (int i = 0; i < story.tags().size(); i++) {
        Label tag = story.tags().get(i);
        String other = meant.get(tag.slug().value());
        if (other != null) {
          int more = uses.getOrDefault(other, 0);
          found.warning(
              "tag-near",
              story.asFiled().whereabouts().tags().get(i),
              "the tag \"" + tag.name() + "\" is nearly that of " + more + " other stories",
              "did you mean \"" + other + "\"?");
        }
      }
    }
  }

  /** For each tag that is probably a slip, the one that was meant. */
  private static Map<String, String> meant(Map<String, Integer> uses) {
    Map<String, String> meant = new HashMap<>();
    Map<String, List<String>> byShape = OneLetter.shapes(uses.keySet());
    uses.forEach(
        (tag, count) -> {
          @Nullable String best = null;
          if (count <= MOST_SLIPS && tag.length() >= SHORTEST) {
            for (String other : OneLetter.near(tag, byShape)) {
              int more = uses.getOrDefault(other, 0);
              if (more > count * 2 && (best == null || more > uses.getOrDefault(best, 0))) {
                best = other;
              }
            }
          }
          if (best != null) {
            meant.put(tag, best);
          }
        });
    return meant;
  }
}
