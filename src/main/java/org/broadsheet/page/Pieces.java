package org.broadsheet.page;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.Function;
import org.broadsheet.crew.Crew;
import org.broadsheet.digest.Shared;
import org.broadsheet.model.Credit;
import org.broadsheet.model.Section;
import org.broadsheet.model.Site;
import org.broadsheet.model.SitePaths;
import org.broadsheet.model.Story;
import org.broadsheet.page.view.AlternateView;
import org.broadsheet.page.view.AuthorView;
import org.broadsheet.page.view.LinkView;
import org.jspecify.annotations.Nullable;

/** The public stories of a site with everything of others that they show. */
final class Pieces {

  private final Paper paper;
  private final Site site;
  private final Authors authors;
  private final Map<String, Shared<LinkView>> sections = new HashMap<>();
  private final List<Galley> all;
  private final IdentityHashMap<Story, Galley> byStory;

  Pieces(Paper paper, Authors authors) {
    this.paper = paper;
    this.site = paper.site();
    this.authors = authors;
    for (Section section : site.sections()) {
      sections.put(section.slug().value(), Shared.of(link(section)));
    }
    Function<Story, Piece> maker = this::make;
    all = Crew.map(site.stories(), story -> new Galley(story, site.urlOf(story), maker));
    // The lists of a site hold the same stories as the list of all.
    byStory = new IdentityHashMap<>(all.size());
    all.forEach(galley -> byStory.put(galley.story(), galley));
  }

  /** Every story, newest first. */
  List<Galley> all() {
    return all;
  }

  Galley of(Story story) {
    return Objects.requireNonNull(byStory.get(story), story::path);
  }

  /** The galleys of some stories, each looked up when it is asked for: few lists are shown. */
  List<Galley> of(List<Story> stories) {
    return new Looked(stories);
  }

  private final class Looked extends AbstractList<Galley> implements RandomAccess {

    private final List<Story> stories;

    Looked(List<Story> stories) {
      this.stories = stories;
    }

    @Override
    public Galley get(int index) {
      return of(stories.get(index));
    }

    @Override
    public int size() {
      return stories.size();
    }
  }

  /** A section's name and front. */
  static LinkView link(Section section) {
    return new LinkView(section.name(), SitePaths.section(section.slug()).encoded());
  }

  /** The piece of a story; equal each time. */
  Piece make(Story story) {
    Section section = site.sectionOf(story);
    return new Piece(
        story,
        site.urlOf(story),
        section == null ? null : section(section),
        authors(story.authors()),
        Leads.of(story.card(), site.addresses()),
        versions(story));
  }

  private @Nullable Shared<LinkView> section(Section section) {
    return sections.get(section.slug().value());
  }

  private List<Shared<AuthorView>> authors(List<Credit> credits) {
    return credits.size() == 1
        ? List.of(authors.of(credits.get(0).id()))
        : credits.stream().map(Credit::id).distinct().map(authors::of).toList();
  }

  private List<AlternateView> versions(Story story) {
    List<Story> all = site.translations().get(story.path());
    return all == null ? List.of() : all.stream().map(this::version).toList();
  }

  private AlternateView version(Story story) {
    String language =
        story.card().language() == null ? paper.config().language() : story.card().language();
    return new AlternateView(
        language,
        LanguageNames.of(language),
        story.headline(),
        paper.config().url().absolute(site.urlOf(story)),
        site.urlOf(story).encoded());
  }
}
