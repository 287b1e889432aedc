package org.broadsheet.assemble;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.config.Days;
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
    return of(story, new Days(config.timezone()));
  }

  /** The addresses of some dated stories, in their order; quick where they are of a few days. */
  List<UrlPath> of(List<Story> stories) {
    Days days = new Days(config.timezone());
    List<UrlPath> urls = new ArrayList<>(stories.size());
    stories.forEach(story -> urls.add(of(story, days)));
    return urls;
  }

  private UrlPath of(Story story, Days days) {
    return config.permalink().of(days.of(story.published()), sections.slugOf(story), story.slug());
  }
}
