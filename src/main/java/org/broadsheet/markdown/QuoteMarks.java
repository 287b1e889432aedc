package org.broadsheet.markdown;

import java.util.Locale;
import java.util.Map;

/**
 * The quotation marks of a language.
 *
 * @param open opens a quotation, with the space that follows it where the language wants one
 * @param close closes it, with the space before
 * @param innerOpen opens a quotation in a quotation
 * @param innerClose closes that
 */
record QuoteMarks(String open, String close, String innerOpen, String innerClose) {

  private static final String THIN = "\u202F";
  private static final QuoteMarks ENGLISH = new QuoteMarks("“", "”", "‘", "’");
  private static final QuoteMarks LOW = new QuoteMarks("„", "“", "‚", "‘");
  private static final QuoteMarks LOW_POLISH = new QuoteMarks("„", "”", "‚", "’");
  private static final QuoteMarks NORDIC = new QuoteMarks("”", "”", "’", "’");
  private static final QuoteMarks POINTED = new QuoteMarks("«", "»", "“", "”");
  private static final QuoteMarks POINTED_LOW = new QuoteMarks("«", "»", "„", "“");
  private static final QuoteMarks POINTED_TWICE = new QuoteMarks("«", "»", "‹", "›");
  private static final QuoteMarks SPACED =
      new QuoteMarks("«" + THIN, THIN + "»", "‹" + THIN, THIN + "›");
  private static final QuoteMarks CORNERS = new QuoteMarks("「", "」", "『", "』");

  private static final Map<String, QuoteMarks> BY_LANGUAGE =
      Map.ofEntries(
          Map.entry("ar", POINTED_TWICE),
          Map.entry("be", POINTED_LOW),
          Map.entry("bg", LOW),
          Map.entry("ca", POINTED),
          Map.entry("cs", LOW),
          Map.entry("da", new QuoteMarks("»", "«", "›", "‹")),
          Map.entry("de", LOW),
          Map.entry("de-ch", POINTED_TWICE),
          Map.entry("de-li", POINTED_TWICE),
          Map.entry("el", POINTED),
          Map.entry("es", POINTED),
          Map.entry("es-mx", ENGLISH),
          Map.entry("es-us", ENGLISH),
          Map.entry("et", LOW),
          Map.entry("eu", POINTED),
          Map.entry("fa", POINTED_TWICE),
          Map.entry("fi", NORDIC),
          Map.entry("fr", SPACED),
          Map.entry("fr-ch", POINTED_TWICE),
          Map.entry("gl", POINTED),
          Map.entry("he", new QuoteMarks("”", "”", "’", "’")),
          Map.entry("hr", LOW_POLISH),
          Map.entry("hu", new QuoteMarks("„", "”", "»", "«")),
          Map.entry("hy", new QuoteMarks("«", "»", "«", "»")),
          Map.entry("is", LOW),
          Map.entry("it", POINTED),
          Map.entry("ja", CORNERS),
          Map.entry("lt", LOW),
          Map.entry("lv", new QuoteMarks("“", "”", "‘", "’")),
          Map.entry("nb", POINTED),
          Map.entry("nl", ENGLISH),
          Map.entry("nn", POINTED),
          Map.entry("no", POINTED),
          Map.entry("pl", LOW_POLISH),
          Map.entry("ps", POINTED_TWICE),
          Map.entry("pt", POINTED),
          Map.entry("pt-br", ENGLISH),
          Map.entry("ro", new QuoteMarks("„", "”", "«", "»")),
          Map.entry("ru", POINTED_LOW),
          Map.entry("sk", LOW),
          Map.entry("sl", LOW),
          Map.entry("sq", POINTED),
          Map.entry("sr", LOW_POLISH),
          Map.entry("sv", NORDIC),
          Map.entry("tr", ENGLISH),
          Map.entry("uk", POINTED_LOW),
          Map.entry("zh-hant", CORNERS),
          Map.entry("zh-hk", CORNERS),
          Map.entry("zh-tw", CORNERS));

  /** The marks of a BCP 47 tag: of its longest part that is known, else English ones. */
  static QuoteMarks of(String language) {
    String tag = language.toLowerCase(Locale.ROOT).replace('_', '-');
    while (true) {
      QuoteMarks marks = BY_LANGUAGE.get(tag);
      if (marks != null) {
        return marks;
      }
      int cut = tag.lastIndexOf('-');
      if (cut < 0) {
        return ENGLISH;
      }
      tag = tag.substring(0, cut);
    }
  }
}
