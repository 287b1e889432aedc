package org.broadsheet.source;

import org.broadsheet.markdown.MarkdownReader;
import org.broadsheet.model.Body;
import org.broadsheet.model.Photo;
import org.broadsheet.problem.Problems;
import org.broadsheet.yaml.YamlFields;
import org.broadsheet.yaml.YamlMap;
import org.broadsheet.yaml.YamlText;
import org.broadsheet.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/** Reads the key {@code photo}: the name of a picture, or a map with its words. */
final class PhotoReader {

  private final MarkdownReader markdown;
  private final Problems problems;

  PhotoReader(MarkdownReader markdown, Problems problems) {
    this.markdown = markdown;
    this.problems = problems;
  }

  /** The photo of the file at a path, or null where it has none or a wrong one. */
  @Nullable Photo read(YamlFields fields, String path) {
    YamlValue value = fields.value("photo");
    if (value instanceof YamlText src) {
      return usable(src, path) ? new Photo(src.line(), null, null, null, src.location()) : null;
    }
    if (value instanceof YamlMap map) {
      return read(fields.inner("photo", map), map, path);
    }
    if (value != null) {
      fields.unsuitable("photo", value);
    }
    return null;
  }

  private @Nullable Photo read(YamlFields photo, YamlMap map, String path) {
    photo.required("src");
    YamlText src = photo.text("src");
    YamlText caption = photo.text("caption");
    Body line =
        caption == null
            ? null
            : markdown.readInline(caption.text().strip(), path, caption.firstLine(), problems);
    String credit = photo.line("credit");
    String alt = photo.line("alt");
    if (src == null || !usable(src, path)) {
      return null;
    }
    return new Photo(src.line(), alt == null ? emptyAlt(map) : alt, line, credit, src.location());
  }

  /** An empty text in quotes says that the picture is mere decoration. */
  private static @Nullable String emptyAlt(YamlMap map) {
    for (YamlMap.Entry entry : map.entries()) {
      boolean quoted = entry.value() instanceof YamlText text && text.quoted();
      if (entry.key().equalsIgnoreCase("alt") && quoted) {
        return "";
      }
    }
    return null;
  }

  private boolean usable(YamlText src, String path) {
    String written = src.line();
    if (written.contains("://") || written.startsWith("//") || written.startsWith("data:")) {
      problems.error(
          "photo-remote",
          src.location(),
          "the photo \"" + written + "\" is on another site",
          "save the picture beside this file and write its name here");
      return false;
    }
    if (written.indexOf('\\') >= 0 || written.matches("[A-Za-z]:.*")) {
      problems.error(
          "photo-invalid",
          src.location(),
          "the photo \"" + written + "\" is not a name in this site",
          "put the picture beside this file and write its name alone; folders are separated by /");
      return false;
    }
    if (leaves(written, path)) {
      problems.error(
          "photo-outside",
          src.location(),
          "the photo \"" + written + "\" lies outside of content/ and static/",
          "copy the picture beside this file and write its name here");
      return false;
    }
    return true;
  }

  /** Whether {@code ..} leads out of {@code static/} or {@code content/}. */
  private static boolean leaves(String written, String path) {
    // A picture beside content/articles/x.md starts one folder deep, below content/.
    int depth = written.startsWith("/") ? 0 : (int) path.chars().filter(c -> c == '/').count() - 1;
    for (String part : written.split("/", -1)) {
      if (part.equals("..")) {
        depth--;
      } else if (!part.isEmpty() && !part.equals(".")) {
        depth++;
      }
      if (depth < 0) {
        return true;
      }
    }
    return false;
  }
}
