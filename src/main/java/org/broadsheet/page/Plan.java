package org.broadsheet.page;

import java.util.List;

/**
 * Everything that the output holds, each address once.
 *
 * @param pages to be rendered, where they are not as they should be
 * @param assets to be copied
 */
public record Plan(List<Page> pages, List<Asset> assets) {

  /** Copies the lists. */
  public Plan {
    pages = List.copyOf(pages);
    assets = List.copyOf(assets);
  }
}
