package org.broadsheet.check;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of pictures that a file speaks of in whatever way. */
final class PictureNames {

  private static final Pattern NAME =
      Pattern.compile(
          "[^\\s/\"'()<>\\[\\]{}=,:|]++(?<=\\.(?:jpe?g|png|gif|webp|avif|svg|heic|tiff?|bmp))",
          Pattern.CASE_INSENSITIVE);

  private PictureNames() {}

  /** Those in a text, without folders. */
  static Set<String> in(String text) {
    Set<String> names = new HashSet<>();
    Matcher matcher = NAME.matcher(text);
    while (matcher.find()) {
      names.add(Signposts.decoded(matcher.group()));
    }
    return names;
  }
}
