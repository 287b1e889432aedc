package org.broadsheet.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names of pictures that a file speaks of in whatever way. */
final class PictureNames {

  private static final List<String> ENDINGS =
      List.of("jpg", "jpeg", "png", "gif", "webp", "avif", "svg", "heic", "tif", "tiff", "bmp");

  /** What stands around a name, or parts it from a folder. */
  private static final String AROUND = " \t\n/\"'()<>[]{}=,:|";

  private PictureNames() {}

  /** Those in a text, without folders. */
  static Set<String> in(String text) {
    Set<String> names = new HashSet<>();
    for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
      for (String ending : ENDINGS) {
        if (text.regionMatches(true, dot + 1, ending, 0, ending.length())) {
          int start = dot;
          while (start > 0 && AROUND.indexOf(text.charAt(start - 1)) < 0) {
            start--;
          }
          names.add(Signposts.decoded(text.substring(start, dot + 1 + ending.length())));
        }
      }
    }
    return names;
  }
}
