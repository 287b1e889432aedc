package org.broadsheet.page;

import java.util.List;
import java.util.function.Function;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.crew.Crew;
import org.broadsheet.model.Mention;
import org.broadsheet.model.Photo;
import org.broadsheet.model.Site;
import org.broadsheet.model.Story;
import org.broadsheet.model.UrlPath;
import org.broadsheet.page.view.HeadView;
import org.broadsheet.page.view.PictureView;
import org.jspecify.annotations.Nullable;

/**
 * What the planners work with: the paper, its stories as pieces, and the makers of views.
 *
 * @param paper the site and its settings
 * @param makers the makers of views
 * @param authors every author
 * @param pieces every public story
 * @param recent the recent posts
 * @param feeds the feeds
 */
record Layout(
    Paper paper,
    Makers makers,
    Authors authors,
    Pieces pieces,
    RecentPosts recent,
    FeedPlanner feeds) {

  static Layout of(Paper paper) {
    SiteConfig config = paper.config();
    Bodies bodies = new Bodies(config.url());
    Pictures pictures = new Pictures(bodies);
    House house =
        new House(
            config.forPages(), paper.words(), SiteViews.of(paper), logo(paper, config, pictures));
    Makers makers = Makers.of(house);
    Authors authors = new Authors(paper, bodies, pictures);
    Pieces pieces = new Pieces(paper, authors);
    return new Layout(
        paper,
        makers,
        authors,
        pieces,
        new RecentPosts(
            pieces.all(),
            config.recentPosts().count(),
            config.recentPosts().refresh(),
            makers.teasers()),
        new FeedPlanner(paper, pieces));
  }

  private static @Nullable PictureView logo(Paper paper, SiteConfig config, Pictures pictures) {
    Photo logo = config.publisher().logo();
    if (logo == null) {
      return null;
    }
    // What the logo shows is the paper's name.
    Photo named =
        new Photo(logo.src(), config.title(), logo.caption(), logo.credit(), logo.location());
    Mention mention = Mention.of(SiteConfig.FILE, logo);
    return pictures.of(Leads.of(List.of(mention), List.of(), paper.site().addresses()), named);
  }

  Site site() {
    return paper.site();
  }

  SiteConfig config() {
    return paper.config();
  }

  /** The pages of a list. */
  List<Listing> listing(UrlPath front, List<Galley> stories) {
    return Listing.of(front, stories, config().pageSize());
  }

  /** The pages of some lists, in their order. */
  <T> List<List<Listing>> listings(
      List<T> subjects, Function<T, UrlPath> front, Function<T, @Nullable List<Story>> stories) {
    return Crew.map(
        subjects,
        subject -> {
          List<Story> its = stories.apply(subject);
          return listing(front.apply(subject), its == null ? List.of() : pieces.of(its));
        });
  }

  /** The head of a page that is titled by one of the theme's words. */
  HeadView headOf(String label, UrlPath url) {
    return makers.heads().page(paper.words().label(label), null, url, false);
  }
}
