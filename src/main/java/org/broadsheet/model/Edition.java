package org.broadsheet.model;

import java.time.Instant;

/**
 * The moment a build is made for: what is public then is in the site, and nothing else.
 *
 * @param at the instant
 * @param drafts whether drafts are shown too, for a preview
 */
public record Edition(Instant at, boolean drafts) {

  /** Whether a story belongs in this edition. */
  public boolean shows(Story story) {
    return shows(story.at(at));
  }

  /** Whether stories that are this at the edition's instant belong in it. */
  public boolean shows(Visibility visibility) {
    return visibility == Visibility.PUBLIC || (drafts && visibility == Visibility.DRAFT);
  }
}
