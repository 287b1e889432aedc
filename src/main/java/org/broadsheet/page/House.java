package org.broadsheet.page;

import org.broadsheet.config.Direction;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.config.Words;
import org.broadsheet.page.view.PictureView;
import org.broadsheet.page.view.SiteView;
import org.jspecify.annotations.Nullable;

/**
 * What every page may show whatever it is about: the house style.
 *
 * @param config what {@code site.yaml} says about pages
 * @param words the theme's words in the site's language
 * @param furniture what is the same on every page
 * @param logo the paper's logo, or null
 */
record House(SiteConfig config, Words words, SiteView furniture, @Nullable PictureView logo) {

  /** The language of something that may name its own. */
  String language(@Nullable String own) {
    return own == null ? config.language() : own;
  }

  /** The direction of something that may name its own language: {@code ltr} or {@code rtl}. */
  String direction(@Nullable String ownLanguage) {
    return Direction.of(language(ownLanguage)).word();
  }
}
