package org.broadsheet.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.broadsheet.model.Section;
import org.broadsheet.model.Site;
import org.broadsheet.model.Story;
import org.broadsheet.page.view.SectionBlockView;
import org.broadsheet.page.view.TeaserView;
import org.jspecify.annotations.Nullable;

/**
 * Which stories the front page shows where.
 *
 * @param lead the newest pinned story, else the newest; null where there is none
 * @param top the next newest
 * @param sections a few of each section that are not shown above
 */
record FrontPage(@Nullable TeaserView lead, List<TeaserView> top, List<SectionBlockView> sections) {

  private static final int TOP = 5;
  private static final int IN_A_SECTION = 4;

  static FrontPage of(Site site, Pieces pieces, Teasers teasers) {
    List<Story> stories = site.stories();
    Story lead = lead(stories);
    List<Story> top =
        stories.stream()
            .filter(s -> lead == null || !s.path().equals(lead.path()))
            .limit(TOP)
            .toList();
    Set<String> shown = new HashSet<>();
    if (lead != null) {
      shown.add(lead.path());
    }
    top.forEach(s -> shown.add(s.path()));
    List<SectionBlockView> blocks = new ArrayList<>();
    for (Section section : site.sections()) {
      List<Story> its =
          site.bySection().getOrDefault(section.slug(), List.of()).stream()
              .filter(s -> !shown.contains(s.path()))
              .limit(IN_A_SECTION)
              .toList();
      if (!its.isEmpty()) {
        blocks.add(new SectionBlockView(Pieces.link(section), teasers.of(pieces.of(its))));
      }
    }
    return new FrontPage(
        lead == null ? null : teasers.of(pieces.of(lead)), teasers.of(pieces.of(top)), blocks);
  }

  /** The newest that is pinned, else the newest; null where there is none. */
  private static @Nullable Story lead(List<Story> stories) {
    for (Story story : stories) {
      if (story.card().pinned()) {
        return story;
      }
    }
    return stories.isEmpty() ? null : stories.get(0);
  }
}
