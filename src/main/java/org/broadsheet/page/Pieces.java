package org.broadsheet.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.broadsheet.crew.Crew;
import org.broadsheet.digest.Shared;
import org.broadsheet.model.Credit;
import org.broadsheet.model.Section;
import org.broadsheet.model.Site;
import org.broadsheet.model.SitePaths;
import org.broadsheet.model.Slug;
import org.broadsheet.model.Story;
import org.broadsheet.page.view.AlternateView;
import org.broadsheet.page.view.LinkView;
import org.jspecify.annotations.Nullable;

/** The public stories of a site as pieces, each made once. */
final class Pieces {

  private final Paper paper;
  private final Site site;
  private final Authors authors;
  private final Map<Slug, Shared<LinkView>> sections = new HashMap<>();
  private final List<Shared<Piece>> all;
  private final Map<String, Shared<Piece>> byPath;

  Pieces(Paper paper, Authors authors) {
    this.paper = paper;
    this.site = paper.site();
    this.authors = authors;
    for (Section section : site.sections()) {
      sections.put(section.slug(), Shared.of(link(section)));
    }
    all = Crew.map(site.stories(), story -> Shared.of(piece(story)));
    byPath = new HashMap<>(2 * all.size());
    all.forEach(piece -> byPath.put(piece.value().story().path(), piece));
  }

  /** Every story, newest first. */
  List<Shared<Piece>> all() {
    return all;
  }

  Shared<Piece> of(Story story) {
    return Objects.requireNonNull(byPath.get(story.path()), story::path);
  }

  List<Shared<Piece>> of(List<Story> stories) {
    return stories.stream().map(this::of).toList();
  }

  /** A section's name and front. */
  static LinkView link(Section section) {
    return new LinkView(section.name(), SitePaths.section(section.slug()).encoded());
  }

  private Piece piece(Story story) {
    Section section = site.sectionOf(story);
    return new Piece(
        story,
        site.urlOf(story),
        section == null ? null : section(section),
        story.authors().stream().map(Credit::id).distinct().map(authors::of).toList(),
        Leads.of(story.card().mentions(), story.card().ownLinks(), site.addresses()),
        versions(story));
  }

  private @Nullable Shared<LinkView> section(Section section) {
    return sections.get(section.slug());
  }

  private List<AlternateView> versions(Story story) {
    return site.translations().getOrDefault(story.path(), List.of()).stream()
        .map(this::version)
        .toList();
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
