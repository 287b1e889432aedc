package org.broadsheet.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.model.Site;
import org.broadsheet.model.Story;
import org.broadsheet.model.UrlPath;
import org.broadsheet.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Finds stories whose addresses differ in nothing but the date or the section. */
final class SlugRepeated implements PaperRule {

  @Override
  public void look(Dossier dossier, Problems found) {
    Map<List<@Nullable String>, Story> first = new HashMap<>();
    for (Story story : HeadlineRepeated.byAge(dossier.stories())) {
      String slug = story.slug().value();
      Story older = first.putIfAbsent(Arrays.asList(slug, story.card().language()), story);
      if (older != null && !meet(dossier.proof().site(), story, older)) {
        found.warning(
            "slug-repeated",
            dossier.placeOf(story, "slug"),
            older.path() + " has the same slug, \"" + slug + "\"",
            "give this one a slug of its own, such as slug: " + slug + "-2");
      }
    }
  }

  /** Whether two stories have the same address, which the build does not allow anyway. */
  private static boolean meet(@Nullable Site site, Story one, Story other) {
    if (site == null) {
      return false;
    }
    UrlPath url = site.addresses().pages().get(one.path());
    return url != null && url.equals(site.addresses().pages().get(other.path()));
  }
}
