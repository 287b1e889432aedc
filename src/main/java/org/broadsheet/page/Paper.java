package org.broadsheet.page;

import org.broadsheet.config.SiteConfig;
import org.broadsheet.config.Words;
import org.broadsheet.model.Site;

/**
 * Everything that pages are made of.
 *
 * @param site the stories and what belongs to them
 * @param config what {@code site.yaml} says
 * @param words the theme's words in the site's language
 * @param generator the name of this program
 */
public record Paper(Site site, SiteConfig config, Words words, String generator) {}
