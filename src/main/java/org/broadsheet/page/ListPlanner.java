package org.broadsheet.page;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.digest.Shared;
import org.broadsheet.model.Author;
import org.broadsheet.model.Mention;
import org.broadsheet.model.OwnLinks;
import org.broadsheet.model.Section;
import org.broadsheet.model.SitePaths;
import org.broadsheet.model.Story;
import org.broadsheet.model.Tag;
import org.broadsheet.model.UrlPath;
import org.broadsheet.page.view.AuthorView;
import org.broadsheet.page.view.AuthorsPageView;
import org.broadsheet.page.view.CountView;
import org.broadsheet.page.view.LinkView;
import org.broadsheet.page.view.SectionView;
import org.broadsheet.page.view.TagsPageView;
import org.broadsheet.problem.Location;

/** Plans the lists of stories by section, author and tag, and the list of all. */
final class ListPlanner {

  private final Layout layout;
  private final Makeup makeup;

  ListPlanner(Layout layout, Makeup makeup) {
    this.layout = layout;
    this.makeup = makeup;
  }

  void plan() {
    latest();
    authors();
    tags();
    sections();
  }

  private void sections() {
    Iterator<List<Listing>> listings =
        layout
            .listings(
                layout.site().sections(),
                section -> SitePaths.section(section.slug()),
                section -> layout.site().bySection().get(section.slug()))
            .iterator();
    for (Section section : layout.site().sections()) {
      FeedPlanner feeds = layout.feeds();
      LinkView feed = feeds.link(section);
      Leads leads =
          Leads.of(
              Mention.of(section),
              OwnLinks.in(List.of(section.intro()), layout.config().url().root()),
              layout.site().addresses());
      Shared<SectionView> view =
          Shared.of(
              new SectionView(
                  section.name(),
                  SitePaths.section(section.slug()).encoded(),
                  section.summary(),
                  layout.makers().bodies().of(leads, section.intro()),
                  new LinkView(feed.label(), FeedPlanner.url(section).encoded())));
      String what = "the section \"" + section.name() + "\"";
      addList(listings.next(), new Subject.OfSection(view, feed), what, section.location());
      makeup.add(FeedPlanner.url(section), feeds.of(section), what, section.location());
    }
    Location settings = Location.file(SiteConfig.FILE);
    makeup.add(SitePaths.FEED, layout.feeds().ofPaper(), "the feed", settings);
  }

  private void authors() {
    makeup.addListed(
        SitePaths.AUTHORS,
        new Finished(
            new AuthorsPageView(
                layout.makers().furniture(),
                layout.headOf("authors", SitePaths.AUTHORS),
                layout.authors().all())),
        null,
        "the list of authors",
        Location.file(SiteConfig.FILE));
    Iterator<List<Listing>> listings =
        layout
            .listings(
                layout.site().authors(),
                author -> SitePaths.author(author.id()),
                author -> layout.site().byAuthor().get(author.id()))
            .iterator();
    for (Author author : layout.site().authors()) {
      Shared<AuthorView> view = layout.authors().of(author.id());
      addList(
          listings.next(),
          new Subject.OfAuthor(view),
          "the author \"" + author.name() + "\"",
          author.location());
    }
  }

  private void tags() {
    List<CountView> counts = new ArrayList<>();
    Iterator<List<Listing>> listings =
        layout
            .listings(
                layout.site().tags(),
                tag -> SitePaths.tag(tag.slug()),
                tag -> layout.site().byTag().get(tag.slug()))
            .iterator();
    for (Tag tag : layout.site().tags()) {
      UrlPath front = SitePaths.tag(tag.slug());
      List<Story> its = layout.site().byTag().getOrDefault(tag.slug(), List.of());
      counts.add(new CountView(tag.name(), front.encoded(), its.size()));
      addList(
          listings.next(),
          new Subject.OfTag(new LinkView(tag.name(), front.encoded())),
          "the tag \"" + tag.name() + "\"",
          Location.file(its.get(0).path()));
    }
    makeup.addListed(
        SitePaths.TAGS,
        new Finished(
            new TagsPageView(
                layout.makers().furniture(), layout.headOf("tags", SitePaths.TAGS), counts)),
        null,
        "the list of tags",
        Location.file(SiteConfig.FILE));
  }

  private void latest() {
    addList(
        layout.listing(SitePaths.LATEST, layout.pieces().all()),
        new Subject.Latest(),
        "the list of all stories",
        Location.file(SiteConfig.FILE));
  }

  private void addList(List<Listing> parts, Subject subject, String what, Location location) {
    Claimant by = new Claimant.Named(what, location);
    for (Listing part : parts) {
      makeup.add(part, subject, by);
    }
  }
}
