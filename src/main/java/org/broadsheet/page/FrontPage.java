package org.broadsheet.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.broadsheet.model.Article;
import org.broadsheet.model.Section;
import org.broadsheet.model.Site;
import org.broadsheet.page.view.SectionBlockView;
import org.jspecify.annotations.Nullable;

/**
 * Which stories the front page shows where.
 *
 * @param lead the newest pinned story, else the newest; null where there is none
 * @param top the next newest
 * @param sections a few of each section that are not shown above
 */
record FrontPage(@Nullable Article lead, List<Article> top, List<SectionBlockView> sections) {

  private static final int TOP = 5;
  private static final int IN_A_SECTION = 4;

  static FrontPage of(Site site, Teasers teasers) {
    List<Article> articles = site.articles();
    Article lead =
        articles.stream()
            .filter(Article::pinned)
            .findFirst()
            .orElse(articles.isEmpty() ? null : articles.get(0));
    List<Article> top =
        articles.stream()
            .filter(a -> lead == null || !a.path().equals(lead.path()))
            .limit(TOP)
            .toList();
    Set<String> shown = new HashSet<>();
    if (lead != null) {
      shown.add(lead.path());
    }
    top.forEach(a -> shown.add(a.path()));
    List<SectionBlockView> blocks = new ArrayList<>();
    for (Section section : site.sections()) {
      List<Article> stories =
          site.bySection().getOrDefault(section.slug(), List.of()).stream()
              .filter(a -> !shown.contains(a.path()))
              .limit(IN_A_SECTION)
              .toList();
      if (!stories.isEmpty()) {
        blocks.add(new SectionBlockView(Teasers.link(section), teasers.of(stories)));
      }
    }
    return new FrontPage(lead, top, blocks);
  }
}
