package org.broadsheet.build;

import java.util.List;
import org.broadsheet.assemble.SiteAssembler;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.model.Edition;
import org.broadsheet.model.Newsroom;
import org.broadsheet.model.Site;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The site of a proof and what it was put together of.
 *
 * @param newsroom what was read
 * @param config the settings that counted; null where there is no site
 * @param site null where errors kept it from being put together
 * @param problems what was found when it was put together
 * @param touchedUp whether it is one from before with nothing changed but words
 */
record ProofSite(
    Newsroom newsroom,
    @Nullable SiteConfig config,
    @Nullable Site site,
    List<Problem> problems,
    boolean touchedUp) {

  /**
   * Puts a site together.
   *
   * @param before one for an edition that shows the same of all stories; null for none
   */
  static ProofSite of(Reading reading, Edition edition, @Nullable ProofSite before) {
    if (!reading.place().ready()) {
      return new ProofSite(reading.newsroom(), null, null, List.of(), false);
    }
    Newsroom newsroom = reading.newsroom();
    SiteConfig config = reading.place().config();
    Site old = before != null && config.equals(before.config) ? before.site : null;
    if (before != null && old != null) {
      Site site = Retouch.of(before.newsroom, old, before.problems, newsroom);
      if (site != null) {
        return new ProofSite(newsroom, config, site, before.problems, true);
      }
    }
    Problems found = new Problems();
    reading.problems().forEach(found::add);
    if (found.hasErrors()) {
      List<Problem> others =
          Remainder.problems(reading.place().site(), newsroom, config, edition, reading.problems());
      return new ProofSite(newsroom, config, null, others, false);
    }
    Problems problems = new Problems();
    Site site = new SiteAssembler(config, edition, problems).assemble(newsroom, old);
    return new ProofSite(newsroom, config, site, problems.sorted(), false);
  }
}
