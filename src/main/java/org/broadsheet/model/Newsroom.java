package org.broadsheet.model;

import java.util.List;

/**
 * Everything that was read from a site's folder, each file by itself, nothing yet put together.
 *
 * @param stories by path, drafts and embargoed ones included
 * @param authors those with a file of their own, by id
 * @param sections those with a file of their own, by slug
 * @param pages by path
 * @param media every other file under {@code content/} and every file in {@code static/}, by path
 * @param staticFiles every file that the theme and the site have in {@code static/}, by path
 */
public record Newsroom(
    List<Story> stories,
    List<Author> authors,
    List<Section> sections,
    List<StandalonePage> pages,
    List<MediaFile> media,
    List<StaticFile> staticFiles) {

  /** Copies the lists. */
  public Newsroom {
    stories = List.copyOf(stories);
    authors = List.copyOf(authors);
    sections = List.copyOf(sections);
    pages = List.copyOf(pages);
    media = List.copyOf(media);
    staticFiles = List.copyOf(staticFiles);
  }
}
