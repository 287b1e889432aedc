package org.broadsheet.check;

import java.util.List;
import java.util.Set;
import org.broadsheet.config.SiteConfig;

/**
 * What the desk looks for.
 *
 * @param ofCopy in each file
 * @param ofPaper in the paper as a whole
 */
record Rules(List<CopyRule> ofCopy, List<PaperRule> ofPaper) {

  /** The ids of all problems that are the desk's own: the build knows nothing of them. */
  static final Set<String> IDS = Set.of();

  /** The rules of a site. */
  static Rules of(SiteConfig config) {
    return new Rules(List.of(), List.of());
  }
}
