package org.broadsheet.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "en    | “She said ‘no’,” he wrote.",
        "en-GB | “She said ‘no’,” he wrote.",
        "de    | „She said ‚no‘,“ he wrote.",
        "de-CH | «She said ‹no›,» he wrote.",
        "fr    | «\u202FShe said ‹\u202Fno\u202F›,\u202F» he wrote.",
        "fa    | «She said ‹no›,» he wrote.",
        "ar-EG | «She said ‹no›,» he wrote.",
        "sv    | ”She said ’no’,” he wrote.",
        "fi    | ”She said ’no’,” he wrote.",
        "es    | «She said “no”,» he wrote.",
        "es-MX | “She said ‘no’,” he wrote.",
        "it    | «She said “no”,» he wrote.",
        "pt    | «She said “no”,» he wrote.",
        "pt-BR | “She said ‘no’,” he wrote.",
        "pl    | „She said ‚no’,” he wrote.",
        "ru    | «She said „no“,» he wrote.",
        "da    | »She said ›no‹,« he wrote.",
        "xx    | “She said ‘no’,” he wrote.",
      })
  void quotesFollowTheLanguage(String language, String expected) {
    Reading reading = Reading.of("\"She said 'no',\" he wrote.", language, false);
    assertEquals("<p>" + expected + "</p>\n", reading.html());
    assertEquals(expected, reading.body().text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "It's the dogs' and the '90s' music  | It’s the dogs’ and the ’90s’ music",
        "one -- two --- three ---- four      | one – two — three ---- four",
        "well... no.... yes                  | well… no.... yes",
        "1999--2003, \"Wait--\" he           | 1999–2003, “Wait–” he",
        "5'10\" and 12\" wide                | 5’10&quot; and 12&quot; wide",
        "(\"so\") [\"it\"] is--\"here\"      | (“so”) [“it”] is–“here”",
        "\\\"plain\\\" and \\'plain\\'       | &quot;plain&quot; and 'plain'",
        "&quot;plain&quot;                   | &quot;plain&quot;",
        "a\\--b and 1\\.\\.\\.               | a--b and 1...",
        "\"*em* and **strong**\"             | “<em>em</em> and <strong>strong</strong>”",
        "*\"em\"* and **'strong'**           | <em>“em”</em> and <strong>‘strong’</strong>",
        "`\"code\" -- it's ...`              | <code>&quot;code&quot; -- it's ...</code>",
        "\"`x`\"                             | “<code>x</code>”",
      })
  void marksAreSetAsPrintDoes(String markdown, String expected) {
    assertEquals("<p>" + expected + "</p>\n", Reading.html(markdown));
  }

  @Test
  void quotesReachOverLinesAndLinksButNotOverParagraphs() {
    assertEquals(
        """
        <p>“One
        <a href="https://a.example/">two</a>”</p>
        <p>“three</p>
        """,
        Reading.html(
            """
            "One
            [two](https://a.example/)"

            "three
            """));
  }

  @Test
  void nothingChangesInsideAddresses() {
    assertEquals(
        "<p><a href=\"https://a.example/x--y'z\" title=\"it's &quot;so&quot;\">x</a>"
            + " <a href=\"https://a.example/a...b\">https://a.example/a...b</a></p>\n",
        Reading.html("[x](https://a.example/x--y'z 'it\\'s \"so\"') https://a.example/a...b"));
  }

  @Test
  void persianKeepsItsJoiners() {
    Reading reading = Reading.of("او گفت: \"نمی\u200Cخواهم\" و رفت.", "fa", false);
    assertEquals("<p>او گفت: «نمی\u200Cخواهم» و رفت.</p>\n", reading.html());
    assertEquals("او گفت: «نمی\u200Cخواهم» و رفت.", reading.body().text());
    assertEquals(5, reading.body().words());
  }

  @Test
  void aStoryInAnotherLanguageHasItsOwnQuotes() {
    MarkdownReader reader =
        new MarkdownReader(new MarkdownOptions("en", false, java.util.Map.of()));
    var problems = new org.broadsheet.problem.Problems();
    assertEquals("<p>„ja“</p>\n", reader.read("\"ja\"", "de", "a.md", 1, problems).html().value());
    assertEquals("<p>“ja”</p>\n", reader.read("\"ja\"", "a.md", 1, problems).html().value());
  }
}
