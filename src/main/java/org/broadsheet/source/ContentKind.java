package org.broadsheet.source;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a file under {@code content/} is, as its place and the end of its name tell. */
enum ContentKind {
  ARTICLE,
  AUTHOR,
  SECTION,
  PAGE,
  /** A picture, or another file that a story may offer. */
  MEDIA,
  IGNORED;

  private static final Pattern MANUSCRIPT = Pattern.compile("\\.(docx?|odt|rtf|pages|txt)$");
  private static final String ARTICLES = "content/articles/";
  private static final Set<String> FOLDERS = Set.of("articles", "authors", "sections", "pages");

  /** Whether files of this folder are read at all. */
  static boolean isKnownFolder(String path) {
    String[] parts = path.split("/");
    return parts.length > 2 && FOLDERS.contains(parts[1]);
  }

  /** Whether a file looks like a story that was saved by a word processor. */
  static boolean isManuscript(String path) {
    return MANUSCRIPT.matcher(path.toLowerCase(Locale.ROOT)).find();
  }

  static ContentKind of(String path) {
    if (path.startsWith(ARTICLES) && path.endsWith(".md") && !path.contains("index")) {
      return ARTICLE; // as the longer way below would find for nearly every file
    }
    if (!ContentPath.isMarkdown(path)) {
      return isManuscript(path) ? IGNORED : MEDIA;
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
