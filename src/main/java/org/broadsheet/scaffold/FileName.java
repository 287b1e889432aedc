package org.broadsheet.scaffold;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.broadsheet.model.Slug;

/** Finds the name of a new file, which becomes its word in addresses. */
final class FileName {

  /** A longer one is cut between two words, if it has any. */
  private static final int LONGEST = 80;

  /** Leaves room for a number and a suffix in the 255 bytes that disks give a name. */
  private static final int MOST_BYTES = 160;

  /** A name of an index is that of its folder; the others cannot be used on Windows. */
  private static final Set<String> RESERVED = Set.of("index", "con", "prn", "aux", "nul");

  private static final Pattern PORT = Pattern.compile("(com|lpt)[0-9]");

  /** What stands before a name is read as the story's date. */
  private static final Pattern DATED = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}-(.+)");

  private FileName() {}

  /**
   * A name that is free: made of a title, with a number after it where that is taken.
   *
   * @param title any text
   * @param language the paper's; decides whether letters that are not Latin stay
   * @param otherwise the name of what has no letter or digit in its title
   * @param taken whether a name cannot be had
   */
  static Slug free(String title, String language, Slug otherwise, Predicate<Slug> taken) {
    Slug wanted = of(title, language, otherwise);
    Slug name = wanted;
    for (int number = 2; isReserved(name.value()) || taken.test(name); number++) {
      name = new Slug(wanted + "-" + number);
    }
    return name;
  }

  private static Slug of(String title, String language, Slug otherwise) {
    boolean spelt = Romanizer.isForeign(title) && Romanizer.isLatin(language);
    String words = spelt ? Romanizer.latin(title) : title;
    if (!Slug.possible(words)) {
      return otherwise;
    }
    String slug = DATED.matcher(Slug.of(words).value()).replaceFirst("$1");
    return Slug.of(cut(slug));
  }

  private static String cut(String slug) {
    int end = slug.offsetByCodePoints(0, Math.min(LONGEST, slug.codePointCount(0, slug.length())));
    while (slug.substring(0, end).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      end = slug.offsetByCodePoints(end, -1);
    }
    int word = end == slug.length() ? end : slug.lastIndexOf('-', end);
    return slug.substring(0, word > 0 ? word : end);
  }

  private static boolean isReserved(String name) {
    return RESERVED.contains(name) || PORT.matcher(name).matches();
  }
}
