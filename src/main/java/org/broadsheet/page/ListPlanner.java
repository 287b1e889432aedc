package org.broadsheet.page;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.model.Article;
import org.broadsheet.model.Author;
import org.broadsheet.model.Section;
import org.broadsheet.model.SitePaths;
import org.broadsheet.model.Tag;
import org.broadsheet.model.UrlPath;
import org.broadsheet.page.view.AuthorPageView;
import org.broadsheet.page.view.AuthorView;
import org.broadsheet.page.view.AuthorsPageView;
import org.broadsheet.page.view.CountView;
import org.broadsheet.page.view.LatestPageView;
import org.broadsheet.page.view.LinkView;
import org.broadsheet.page.view.SectionPageView;
import org.broadsheet.page.view.SectionView;
import org.broadsheet.page.view.TagPageView;
import org.broadsheet.page.view.TagsPageView;
import org.broadsheet.problem.Location;

/** Plans the lists of stories by section, author and tag, the list of all, and the feeds. */
final class ListPlanner {

  private final Views views;
  private final Makeup makeup;

  ListPlanner(Views views, Makeup makeup) {
    this.views = views;
    this.makeup = makeup;
  }

  void plan() {
    latest();
    authors();
    tags();
    sections();
  }

  private void sections() {
    for (Section section : views.site().sections()) {
      List<Article> its = views.site().bySection().getOrDefault(section.slug(), List.of());
      LinkView feed = views.feeds().link(section);
      SectionView view =
          new SectionView(
              section.name(),
              SitePaths.section(section.slug()).encoded(),
              section.summary(),
              views.bodies().of(section.location().path(), section.intro()),
              new LinkView(feed.label(), Feeds.url(section).encoded()));
      String what = "the section \"" + section.name() + "\"";
      for (Listing part : views.listing(SitePaths.section(section.slug()), its)) {
        makeup.add(
            part,
            new SectionPageView(
                views.furniture(),
                views.heads().listing(section.name(), section.summary(), part, List.of(feed)),
                view,
                part.view()),
            what,
            section.location());
      }
      makeup.add(views.feeds().of(section), what, section.location());
    }
    makeup.add(views.feeds().ofPaper(), "the feed", Location.file(SiteConfig.FILE));
  }

  private void authors() {
    makeup.add(
        SitePaths.AUTHORS,
        new AuthorsPageView(
            views.furniture(), views.headOf("authors", SitePaths.AUTHORS), views.authors().all()),
        null,
        "the list of authors",
        Location.file(SiteConfig.FILE));
    for (Author author : views.site().authors()) {
      AuthorView view = views.authors().of(author.id());
      List<Article> its = views.site().byAuthor().getOrDefault(author.id(), List.of());
      for (Listing part : views.listing(SitePaths.author(author.id()), its)) {
        makeup.add(
            part,
            new AuthorPageView(
                views.furniture(), views.heads().author(view, part), view, part.view()),
            "the author \"" + author.name() + "\"",
            author.location());
      }
    }
  }

  private void tags() {
    List<CountView> counts = new ArrayList<>();
    for (Tag tag : views.site().tags()) {
      UrlPath front = SitePaths.tag(tag.slug());
      List<Article> its = views.site().byTag().getOrDefault(tag.slug(), List.of());
      counts.add(new CountView(tag.name(), front.encoded(), its.size()));
      for (Listing part : views.listing(front, its)) {
        makeup.add(
            part,
            new TagPageView(
                views.furniture(),
                views.heads().listing(tag.name(), null, part, List.of()),
                new LinkView(tag.name(), front.encoded()),
                part.view()),
            "the tag \"" + tag.name() + "\"",
            Location.file(its.get(0).path()));
      }
    }
    makeup.add(
        SitePaths.TAGS,
        new TagsPageView(views.furniture(), views.headOf("tags", SitePaths.TAGS), counts),
        null,
        "the list of tags",
        Location.file(SiteConfig.FILE));
  }

  private void latest() {
    String title = views.paper().words().label("latest");
    for (Listing part : views.listing(SitePaths.LATEST, views.site().articles())) {
      makeup.add(
          part,
          new LatestPageView(
              views.furniture(), views.heads().listing(title, null, part, List.of()), part.view()),
          "the list of all stories",
          Location.file(SiteConfig.FILE));
    }
  }
}
