package org.broadsheet.page;

import org.broadsheet.config.Direction;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.config.Words;
import org.broadsheet.model.Site;
import org.jspecify.annotations.Nullable;

/**
 * Everything that pages are made of.
 *
 * @param site the stories and what belongs to them
 * @param config what {@code site.yaml} says
 * @param words the theme's words in the site's language
 * @param generator the name of this program
 */
public record Paper(Site site, SiteConfig config, Words words, String generator) {

  /** The language of something that may name its own. */
  String language(@Nullable String own) {
    return own == null ? config.language() : own;
  }

  /** The direction of something that may name its own language: {@code ltr} or {@code rtl}. */
  String direction(@Nullable String ownLanguage) {
    return Direction.of(language(ownLanguage)).word();
  }
}
