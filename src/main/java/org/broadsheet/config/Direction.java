package org.broadsheet.config;

import java.util.Locale;
import java.util.Set;

/** Which way a language is written. */
public enum Direction {
  LTR,
  RTL;

  private static final Set<String> RTL_LANGUAGES =
      Set.of(
          "ar", "arc", "ckb", "dv", "fa", "ha-arab", "he", "iw", "ji", "ks", "ku-arab", "nqo", "ps",
          "sd", "syr", "ug", "ur", "yi", "prs", "azb", "lrc", "mzn", "glk");
  private static final Set<String> RTL_SCRIPTS =
      Set.of("Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm", "Rohg", "Mand", "Samr");

  /**
   * The direction of a BCP 47 tag: its script where it names one, else its language's usual one.
   */
  public static Direction of(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    if (!locale.getScript().isEmpty()) {
      return RTL_SCRIPTS.contains(locale.getScript()) ? RTL : LTR;
    }
    // Locale keeps Hebrew's and Yiddish's retired codes on some versions of Java; both are listed.
    return RTL_LANGUAGES.contains(locale.getLanguage()) ? RTL : LTR;
  }

  /** The value of HTML's {@code dir} attribute. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
