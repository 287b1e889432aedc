package org.broadsheet.check;

import org.broadsheet.problem.Location;
import org.broadsheet.yaml.YamlFields;
import org.broadsheet.yaml.YamlMap;
import org.broadsheet.yaml.YamlText;
import org.broadsheet.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/**
 * The photo of a file as its keys tell it.
 *
 * @param src the picture's file as written
 * @param alt what it shows; empty where it is mere decoration, null where nothing is written
 * @param caption the line under it, or null
 * @param credit who made it, or null
 * @param bare whether nothing but the file is written
 * @param place where the file is named
 */
record WrittenPhoto(
    String src,
    @Nullable String alt,
    @Nullable String caption,
    @Nullable String credit,
    boolean bare,
    Location place) {

  /** The photo of a file, or null where it has none. */
  static @Nullable WrittenPhoto of(Copy copy) {
    YamlValue value = copy.value("photo");
    if (value instanceof YamlText src) {
      return new WrittenPhoto(src.line(), null, null, null, true, src.location());
    }
    YamlFields keys = copy.map("photo");
    YamlText src = keys == null ? null : keys.text("src");
    if (keys == null || src == null || !(value instanceof YamlMap map)) {
      return null;
    }
    return new WrittenPhoto(
        src.line(), alt(map), keys.line("caption"), keys.line("credit"), false, src.location());
  }

  /** An empty text in quotes counts as written. */
  private static @Nullable String alt(YamlMap map) {
    for (YamlMap.Entry entry : map.entries()) {
      boolean alt = entry.key().equalsIgnoreCase("alt") && entry.value() instanceof YamlText;
      if (alt && entry.value() instanceof YamlText text && (text.quoted() || !text.isEmpty())) {
        return text.line();
      }
    }
    return null;
  }

  /** Whether it shows nothing that anybody could miss. */
  boolean isDecoration() {
    return alt != null && alt.isEmpty();
  }

  /** How to add a key. */
  String cure(String key, String words) {
    String decoration = key.equals("alt") ? "; alt: \"\" if it is mere decoration" : "";
    return bare
        ? "write photo: {src: " + src + ", " + key + ": " + words + "}" + decoration
        : "add " + key + ": " + words + ", to the photo" + decoration;
  }
}
