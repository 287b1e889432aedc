package org.broadsheet.source;

import java.util.Set;
import org.broadsheet.photo.PictureType;

/** What a file under {@code content/} is, as its place and the end of its name tell. */
enum ContentKind {
  ARTICLE,
  AUTHOR,
  SECTION,
  PAGE,
  PICTURE,
  IGNORED;

  private static final Set<String> FOLDERS = Set.of("articles", "authors", "sections", "pages");

  /** Whether files of this folder are read at all. */
  static boolean isKnownFolder(String path) {
    String[] parts = path.split("/");
    return parts.length > 2 && FOLDERS.contains(parts[1]);
  }

  static ContentKind of(String path) {
    if (PictureType.of(path) != null) {
      return PICTURE;
    }
    String[] parts = path.split("/");
    if (!ContentPath.isMarkdown(path) || parts.length < 3) {
      return IGNORED;
    }
    ContentPath place = ContentPath.of(path);
    // Authors and sections have one name each; a folder of theirs holds an index and pictures.
    boolean single = place.folder().isEmpty() && !place.isTop();
    return switch (parts[1]) {
      case "articles" -> place.isTop() ? IGNORED : ARTICLE;
      case "authors" -> single ? AUTHOR : IGNORED;
      case "sections" -> single ? SECTION : IGNORED;
      case "pages" -> PAGE;
      default -> IGNORED;
    };
  }
}
