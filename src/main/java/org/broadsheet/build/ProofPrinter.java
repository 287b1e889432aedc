package org.broadsheet.build;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.broadsheet.page.Page;
import org.broadsheet.page.view.HtmlView;
import org.broadsheet.page.view.View;
import org.broadsheet.problem.Problems;
import org.broadsheet.render.PageRenderer;
import org.broadsheet.render.RenderOptions;

/** Makes pages one at a time, for as long as a site's templates stay as they are. */
final class ProofPrinter {

  private final PageRenderer renderer;

  /** The kinds of which pages could be made. */
  private final Set<Class<? extends View>> good = ConcurrentHashMap.newKeySet();

  ProofPrinter(Workplace place) {
    renderer = new PageRenderer(place.theme(), place.config(), new RenderOptions(false));
  }

  ProofFile print(Page page, Problems problems) {
    byte[] bytes = renderer.render(page.url(), page.view(), problems);
    return bytes == null ? new ProofFile.Spoiled() : new ProofFile.Printed(bytes);
  }

  /**
   * Makes a page of every kind of which none could be made yet, so that what is wrong with a
   * template is known before anybody asks for such a page.
   */
  void tryTemplates(List<Page> pages, Problems problems) {
    Set<Class<? extends View>> tried = new HashSet<>(good);
    for (Page page : pages) {
      if (HtmlView.class.isAssignableFrom(page.kind())
          && tried.add(page.kind())
          && print(page, problems) instanceof ProofFile.Printed) {
        good.add(page.kind());
      }
    }
  }
}
