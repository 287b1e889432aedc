package org.broadsheet.source;

/** What a file under {@code content/} is, as its place and the end of its name tell. */
enum ContentKind {
  ARTICLE,
  AUTHOR,
  SECTION,
  PAGE,
  /** A picture, or another file that a story may offer. */
  MEDIA,
  IGNORED;

  static ContentKind of(String path) {
    if (!ContentPath.isMarkdown(path)) {
      return MEDIA;
    }
    String[] parts = path.split("/");
    if (parts.length < 3) {
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
