package org.broadsheet.check;

import java.util.Set;
import java.util.TreeSet;
import org.broadsheet.config.HouseStyle;
import org.broadsheet.config.HouseStyle.Required;
import org.broadsheet.config.HouseStyle.Skip;
import org.broadsheet.model.Section;
import org.broadsheet.model.Site;
import org.broadsheet.model.Slug;
import org.broadsheet.problem.Problems;
import org.broadsheet.problem.Spelling;

/** Finds rules of the house style that can never mean anything. */
final class HouseStyleUnknown implements PaperRule {

  @Override
  public void look(Dossier dossier, Problems found) {
    HouseStyle style = dossier.config().houseStyle();
    Site site = dossier.proof().site();
    if (site != null) {
      boolean closed = !dossier.config().sections().isEmpty();
      style.required().forEach(rule -> section(rule, site, closed, found));
    }
    if (!style.skip().isEmpty()) {
      ProblemIndex index = ProblemIndex.packed();
      style.skip().forEach((id, skip) -> skip(id, skip, index, found));
    }
  }

  private static void skip(String id, Skip skip, ProblemIndex index, Problems found) {
    if (index.has(id) && !index.canBeSkipped(id)) {
      found.warning(
          "house-style-unknown",
          skip.location(),
          "\"" + id + "\" stops the build, so it cannot be left alone",
          "take this line away, and mend what it is about");
    } else if (!index.has(id)) {
      String near = Spelling.nearest(id, index.ids());
      found.warning(
          "house-style-unknown",
          skip.location(),
          "there is no problem \"" + id + "\" to leave alone",
          near == null
              ? "write the name that stands in brackets behind a message"
              : "did you mean \"" + near + "\"?");
    }
  }

  private static void section(Required rule, Site site, boolean closed, Problems found) {
    String name = rule.section();
    boolean known =
        name == null
            || (Slug.possible(name)
                && site.sections().stream().anyMatch(s -> s.slug().equals(Slug.of(name))));
    if (name == null || known) {
      return;
    }
    Set<String> names = new TreeSet<>();
    site.sections().stream().map(Section::name).forEach(names::add);
    String near = Spelling.nearest(name, names);
    // Where site.yaml lists no sections, this may be one of stories yet to come.
    if (closed || near != null) {
      found.warning(
          "house-style-unknown",
          rule.location(),
          "there is no section \"" + name + "\" of which the house style could want anything",
          near == null ? "name a section of the paper, or all" : "did you mean \"" + near + "\"?");
    }
  }
}
