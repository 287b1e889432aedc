package org.broadsheet.page;

import java.util.List;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.model.Article;
import org.broadsheet.model.Site;
import org.broadsheet.model.UrlPath;
import org.broadsheet.page.view.HeadView;
import org.broadsheet.page.view.SiteView;

/**
 * The makers of everything that pages show, wired together.
 *
 * @param furniture what is the same on every page
 */
record Views(
    Paper paper,
    Dates dates,
    Bodies bodies,
    Authors authors,
    Teasers teasers,
    Stories stories,
    Heads heads,
    Feeds feeds,
    RecentPosts recent,
    SiteView furniture) {

  static Views of(Paper paper) {
    Site site = paper.site();
    Dates dates = new Dates(paper.words(), paper.config().timezone());
    Bodies bodies = new Bodies(site.addresses(), paper.config().url());
    Pictures pictures =
        new Pictures(
            site.addresses(), bodies, paper.config().title(), paper.config().publisher().logo());
    Authors authors = new Authors(paper, bodies, pictures);
    Teasers teasers = new Teasers(paper, dates, authors, pictures);
    Stories stories = new Stories(paper, dates, authors, pictures, bodies, teasers);
    return new Views(
        paper,
        dates,
        bodies,
        authors,
        teasers,
        stories,
        new Heads(paper, dates, stories, pictures.logo()),
        new Feeds(paper, authors, bodies, pictures),
        new RecentPosts(site.articles(), paper.config().recentPosts(), teasers),
        SiteViews.of(paper));
  }

  Site site() {
    return paper.site();
  }

  SiteConfig config() {
    return paper.config();
  }

  /** The pages of a list. */
  List<Listing> listing(UrlPath front, List<Article> stories) {
    return Listing.of(front, stories, config().pageSize(), teasers);
  }

  /** The head of a page that is titled by one of the theme's words. */
  HeadView headOf(String label, UrlPath url) {
    return heads.page(paper.words().label(label), null, url, false);
  }
}
