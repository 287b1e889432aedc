package org.broadsheet.config;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.broadsheet.problem.Problems;
import org.broadsheet.yaml.YamlText;
import org.jspecify.annotations.Nullable;

/** Reads the name of a language as BCP 47 (RFC 5646) has it. */
public final class LanguageTag {

  private LanguageTag() {}

  /**
   * The tag in its usual spelling, such as {@code en-GB}, or null where it is none; then an error.
   */
  public static @Nullable String read(YamlText value, Problems problems) {
    String written = value.line();
    String tag = canonical(written);
    if (tag == null) {
      String repaired = canonical(written.replace('_', '-').replaceFirst("\\..*", ""));
      problems.error(
          "language-unknown",
          value.location(),
          "\"" + written + "\" is not the short name of a language",
          repaired == null
              ? "use a short name such as en, en-GB or fa"
              : "write language: " + repaired);
    }
    return tag;
  }

  private static @Nullable String canonical(String written) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(written).build();
      int letters = locale.getLanguage().length();
      return letters == 2 || letters == 3 ? locale.toLanguageTag() : null;
    } catch (IllformedLocaleException e) {
      return null;
    }
  }
}
