package org.broadsheet.assemble;

import org.broadsheet.config.SiteConfig;
import org.broadsheet.model.Article;
import org.broadsheet.model.UrlPath;

/** The addresses of stories, as the site's pattern makes them. */
final class Permalinks {

  private final SiteConfig config;
  private final SectionDirectory sections;

  Permalinks(SiteConfig config, SectionDirectory sections) {
    this.config = config;
    this.sections = sections;
  }

  /** The address of a dated story. */
  UrlPath of(Article article) {
    return config
        .permalink()
        .of(article.published(), config.timezone(), sections.slugOf(article), article.slug());
  }
}
