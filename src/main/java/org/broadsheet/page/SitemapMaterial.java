package org.broadsheet.page;

import java.time.Instant;
import java.util.List;
import org.broadsheet.model.UrlPath;
import org.broadsheet.page.view.SitemapEntryView;
import org.broadsheet.page.view.SitemapView;
import org.broadsheet.page.view.View;
import org.jspecify.annotations.Nullable;

/**
 * What a sitemap is made of.
 *
 * @param entries its pages, in order
 */
record SitemapMaterial(List<Entry> entries) implements Material {

  /**
   * A page in a sitemap.
   *
   * @param url its address
   * @param modified when its content last changed, or null where that is not known
   */
  record Entry(UrlPath url, @Nullable Instant modified) {}

  @Override
  public Class<? extends View> kind() {
    return SitemapView.class;
  }

  @Override
  public View view(Makers makers) {
    return new SitemapView(entries.stream().map(entry -> view(entry, makers)).toList());
  }

  private static SitemapEntryView view(Entry entry, Makers makers) {
    Instant modified = entry.modified();
    return new SitemapEntryView(
        makers.house().value().config().url().absolute(entry.url()),
        modified == null ? null : makers.dates().iso(modified));
  }
}
