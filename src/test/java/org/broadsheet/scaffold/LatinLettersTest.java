package org.broadsheet.scaffold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.broadsheet.model.Slug;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatinLettersTest {

  @ParameterizedTest
  @CsvSource({
    "توفان بندر را بست, twfan-bndr-ra-bst",
    "Шторм закрыл гавань, storm-zakryl-gavan",
    "北京天気, bei-jing-tian-qi",
    "ひらがな カタカナ, hiragana-katakana",
    "한국어 뉴스, hangug-eo-nyuseu",
    "Η καταιγίδα, e-kataigida",
    "นักข่าว, nak-khaw",
    "הסערה, hsrh",
    "ქართული, kartuli",
    "Հայերեն, hayeren",
    "हिन्दी समाचार, hindi-samacara",
    "বাংলা, banla",
    "தமிழ் తెలుగు ಕನ್ನಡ മലയാളം, tamil-telugu-kannada-malayalam",
    "አማርኛ, amarǝna",
    "မြန်မာ, myanmar",
    "Ferries Шторм ۲۰۲۶, ferries-storm-2026",
  })
  void wordsAreSpeltInLatinLetters(String headline, String slug) {
    assertTrue(Romanizer.isForeign(headline));
    assertEquals(slug, Slug.of(Romanizer.latin(headline)).value());
  }

  @Test
  void latinLettersOfAllKindsAreNotForeign() {
    assertFalse(Romanizer.isForeign("Straße, Łódź, Ærø & 20 % — “naïve” 🎉"));
  }

  @ParameterizedTest
  @CsvSource({
    "en, true",
    "en-GB, true",
    "de-CH, true",
    "tr, true",
    "sr-Latn, true",
    "hi-Latn, true",
    "vi, true",
    "fa, false",
    "fa-AF, false",
    "ar, false",
    "he, false",
    "ru, false",
    "sr, false",
    "zh, false",
    "zh-TW, false",
    "ja, false",
    "ko, false",
    "el, false",
    "th, false",
    "ur-PK, false",
    "tlh, true"
  })
  void everyLanguageHasItsScript(String language, boolean latin) {
    assertEquals(latin, Romanizer.isLatin(language));
  }

  /**
   * The program's archive holds a part of the library. What that part alone makes of headlines in
   * every script is what the whole makes of them.
   */
  @Test
  void thePartOfTheLibraryThatIsPackedIsEnough() throws Exception {
    String pom = Files.readString(Path.of("pom.xml"));
    String filter = pom.substring(pom.indexOf("<artifact>com.ibm.icu:icu4j</artifact>"));
    filter = filter.substring(0, filter.indexOf("</filter>"));
    try (Part part = new Part(globs(filter, "include"), globs(filter, "exclude"))) {
      Class<?> own = part.loadClass(Romanizer.class.getName());
      assertNotSame(Romanizer.class, own);
      Method latin = own.getDeclaredMethod("latin", String.class);
      Method isLatin = own.getDeclaredMethod("isLatin", String.class);
      latin.setAccessible(true);
      isLatin.setAccessible(true);
      for (Character.UnicodeScript script : Character.UnicodeScript.values()) {
        String text = "One " + some(script) + " two";
        assertEquals(Romanizer.latin(text), latin.invoke(null, text), script.name());
      }
      String all = "توفان Шторм 北京 カタカナ 한국어 นักข่าว ខ្មែរ ລາວ မြန်မာ བོད་";
      assertEquals(Romanizer.latin(all), latin.invoke(null, all));
      for (String language : Locale.getISOLanguages()) {
        assertEquals(Romanizer.isLatin(language), isLatin.invoke(null, language), language);
      }
    }
  }

  private static List<String> globs(String filter, String kind) {
    return Pattern.compile("<" + kind + ">(.*?)</" + kind + ">")
        .matcher(filter)
        .results()
        .map(m -> m.group(1))
        .toList();
  }

  /** The first letters of a script. */
  private static String some(Character.UnicodeScript script) {
    StringBuilder letters = new StringBuilder();
    for (int c = 0; c <= Character.MAX_CODE_POINT && letters.length() < 40; c++) {
      boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
      if (!half && Character.isLetter(c) && Character.UnicodeScript.of(c) == script) {
        letters.appendCodePoint(c);
      }
    }
    return letters.toString();
  }

  /** Loads the library anew, and nothing of it that the archive does not hold. */
  private static final class Part extends URLClassLoader {

    private final List<PathMatcher> included;
    private final List<PathMatcher> excluded;

    Part(List<String> included, List<String> excluded) {
      super(
          new URL[] {place(Transliterator.class), place(Romanizer.class)},
          ClassLoader.getPlatformClassLoader());
      this.included = matchers(included);
      this.excluded = matchers(excluded);
    }

    private static URL place(Class<?> type) {
      return type.getProtectionDomain().getCodeSource().getLocation();
    }

    private static List<PathMatcher> matchers(List<String> globs) {
      assertFalse(globs.isEmpty());
      return globs.stream()
          .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
          .toList();
    }

    private boolean holds(String name) {
      Path path = Path.of(name);
      return !name.startsWith("com/ibm/")
          || (included.stream().anyMatch(m -> m.matches(path))
              && excluded.stream().noneMatch(m -> m.matches(path)));
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (!holds(name.replace('.', '/') + ".class")) {
        throw new ClassNotFoundException(name + " is not packed");
      }
      return super.findClass(name);
    }

    @Override
    public @Nullable URL findResource(String name) {
      return holds(name) ? super.findResource(name) : null;
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
      @Nullable URL found = findResource(name);
      try {
        return found == null ? null : found.openStream();
      } catch (IOException e) {
        return null;
      }
    }
  }
}
