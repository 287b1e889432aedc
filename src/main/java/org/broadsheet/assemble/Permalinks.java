package org.broadsheet.assemble;

import org.broadsheet.config.SiteConfig;
import org.broadsheet.model.Story;
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
  UrlPath of(Story story) {
    return config
        .permalink()
        .of(story.published(), config.timezone(), sections.slugOf(story), story.slug());
  }
}
