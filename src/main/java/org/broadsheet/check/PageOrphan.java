package org.broadsheet.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.broadsheet.build.ProofFile;
import org.broadsheet.markdown.WrittenLink;
import org.broadsheet.model.Site;
import org.broadsheet.model.StandalonePage;
import org.broadsheet.model.UrlPath;
import org.broadsheet.problem.Problems;

/**
 * Finds pages that no reader comes across. Every story is in a list; a page that is not in the menu
 * needs a link. One that search engines should leave alone as well is hidden on purpose.
 */
final class PageOrphan implements PaperRule {

  @Override
  public void look(Dossier dossier, Problems found) {
    Site site = dossier.proof().site();
    if (site == null || dossier.proof().urls().isEmpty()) {
      return;
    }
    List<StandalonePage> alone =
        site.pages().stream().filter(p -> !p.navigation() && !p.draft() && !p.noindex()).toList();
    if (alone.isEmpty()) {
      return;
    }
    Set<UrlPath> linked = linked(dossier, new Signposts(dossier, site));
    String front = front(dossier);
    for (StandalonePage page : alone) {
      String href =
          "href=\"" + dossier.config().url().basePath() + page.url().encoded().substring(1);
      if (!linked.contains(page.url()) && !front.contains(href)) {
        found.warning(
            "page-orphan",
            dossier.placeOf(page),
            "nothing leads to this page",
            "link to it, take navigation: no away, or write noindex: yes if it is hidden on"
                + " purpose");
      }
    }
  }

  private static Set<UrlPath> linked(Dossier dossier, Signposts signposts) {
    Set<UrlPath> linked = new HashSet<>();
    dossier
        .links()
        .forEach(
            (owner, links) -> {
              for (WrittenLink link : links) {
                UrlPath there = signposts.of(owner, link).url();
                boolean itself = there != null && there.equals(signposts.pageOf(owner));
                if (there != null && !itself) {
                  linked.add(there);
                }
              }
            });
    return linked;
  }

  /** What the templates put on every page is on the front page too. */
  private static String front(Dossier dossier) {
    ProofFile file = dossier.proof().file(UrlPath.ROOT);
    if (file == null) {
      return "";
    }
    try (InputStream in = file.open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
