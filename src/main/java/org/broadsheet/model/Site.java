package org.broadsheet.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The paper at the instant of its edition: every reference resolves, and what is not public is not
 * in it. Lists of stories are newest first; equal dates go by path.
 *
 * @param stories all of them
 * @param authors every author of a story or with a file, by name
 * @param sections every section that is declared or has a story, in order of the navigation
 * @param tags every tag of a story, by name
 * @param pages in order of the menu
 * @param byAuthor the stories of each author's id; no entry where there is none
 * @param bySection the stories of each section's slug; no entry where there is none
 * @param byTag the stories of each tag's slug
 * @param sectionOf the section that each name of one in a story means; no entry where it means none
 * @param translations for each story that has translations, all language versions, itself included
 * @param addresses where everything is found
 * @param staticFiles the files of {@code static/} that may go out
 */
public record Site(
    List<Story> stories,
    List<Author> authors,
    List<Section> sections,
    List<Tag> tags,
    List<StandalonePage> pages,
    Map<Slug, List<Story>> byAuthor,
    Map<Slug, List<Story>> bySection,
    Map<Slug, List<Story>> byTag,
    Map<String, Section> sectionOf,
    Map<String, List<Story>> translations,
    Addresses addresses,
    List<StaticFile> staticFiles) {

  /** Copies the collections. */
  public Site {
    stories = List.copyOf(stories);
    authors = List.copyOf(authors);
    sections = List.copyOf(sections);
    tags = List.copyOf(tags);
    pages = List.copyOf(pages);
    byAuthor = Map.copyOf(byAuthor);
    bySection = Map.copyOf(bySection);
    byTag = Map.copyOf(byTag);
    sectionOf = Map.copyOf(sectionOf);
    translations = Map.copyOf(translations);
    staticFiles = List.copyOf(staticFiles);
  }

  /** The address of a story of this site. */
  public UrlPath urlOf(Story story) {
    UrlPath url = addresses.pages().get(story.path());
    if (url == null) {
      throw new IllegalArgumentException("not a story of this site: " + story.path());
    }
    return url;
  }

  /** The section of a story, or null where it has none. */
  public @Nullable Section sectionOf(Story story) {
    Label label = story.section();
    return label == null ? null : sectionOf.get(label.name());
  }
}
