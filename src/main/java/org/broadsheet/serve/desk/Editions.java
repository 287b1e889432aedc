package org.broadsheet.serve.desk;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.broadsheet.build.Proof;
import org.broadsheet.model.Site;
import org.broadsheet.model.Story;
import org.broadsheet.model.UrlPath;
import org.broadsheet.model.Visibility;
import org.jspecify.annotations.Nullable;

/** The few proofs that are looked at just now, and the last good one of each. */
final class Editions {

  /** Each holds a whole paper: someone who steps through the hours does not fill the memory. */
  private static final int MOST = 2;

  private final Proofs proofs;
  private final Map<Sight, Proof> latest = new HashMap<>();
  private final LinkedHashMap<Sight, Proof> good = new LinkedHashMap<>(16, 0.75f, true);
  private String shown = "";

  Editions(Proofs proofs) {
    this.proofs = proofs;
  }

  /**
   * The proof of a sight, good or not.
   *
   * @param shown the id of what the preview shows; with a new one, all proofs are made anew
   * @param now the instant of a sight that has none
   */
  synchronized Proof latest(String shown, Sight sight, Instant now) {
    if (!this.shown.equals(shown)) {
      this.shown = shown;
      latest.clear();
    }
    Proof known = latest.get(sight);
    if (known == null) {
      known = proofs.proof(sight.instant(now), sight.drafts());
      if (latest.size() >= MOST) {
        latest.clear();
      }
      latest.put(sight, known);
    }
    if (known.ok()) {
      good.put(sight, known);
      if (good.size() > MOST) {
        good.remove(good.keySet().iterator().next());
      }
    }
    return known;
  }

  /** The last proof of a sight that had no errors; null where there was none. */
  synchronized @Nullable Proof good(String shown, Sight sight, Instant now) {
    Proof known = latest(shown, sight, now);
    return known.ok() ? known : good.get(sight);
  }

  /** The story at an address that readers cannot see now; null where there is none. */
  static @Nullable Story unpublished(Proof proof, UrlPath url, Instant now) {
    Site site = proof.site();
    if (site == null) {
      return null;
    }
    return site.stories().stream()
        .filter(story -> story.at(now) != Visibility.PUBLIC && site.urlOf(story).equals(url))
        .findFirst()
        .orElse(null);
  }
}
