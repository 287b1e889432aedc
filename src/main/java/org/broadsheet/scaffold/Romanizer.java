package org.broadsheet.scaffold;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Set;

/** Spells words of any script in plain Latin letters. */
final class Romanizer {

  private static final Set<Character.UnicodeScript> ANY =
      Set.of(
          Character.UnicodeScript.LATIN,
          Character.UnicodeScript.COMMON,
          Character.UnicodeScript.INHERITED);

  private Romanizer() {}

  /**
   * Whether a language is usually written in Latin letters.
   *
   * @param tag a BCP 47 tag; a script that it names decides
   */
  static boolean isLatin(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    // A country seldom decides, and to know when takes tables that are larger than all others.
    Locale spoken =
        new Locale.Builder()
            .setLanguage(locale.getLanguage())
            .setScript(locale.getScript())
            .build();
    String script = ULocale.addLikelySubtags(ULocale.forLocale(spoken)).getScript();
    return script.isEmpty() || UScript.getCodeFromName(script) == UScript.LATIN;
  }

  /** Whether a text has letters that are not Latin. */
  static boolean isForeign(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.isLetter(c) && !ANY.contains(Character.UnicodeScript.of(c)));
  }

  /** The text in Latin letters without accents; letters of scripts that nobody spells so stay. */
  static String latin(String text) {
    return Transliterator.getInstance("Any-Latin; Latin-ASCII").transliterate(text);
  }
}
