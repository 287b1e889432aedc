package org.broadsheet.markdown;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Inputs that make parsers slow or overflow their stack: each is read, or refused with a problem,
 * long before the guard, which is there to end the test and not to measure.
 */
class PathologicalTest {

  private static final int LINE = 99_000;
  private static final int LINES = 9_990;

  private static Arguments line(String name, String piece) {
    return Arguments.of(name, piece.repeat(LINE / piece.length()));
  }

  private static Arguments lines(String name, String piece) {
    int lines = (int) piece.chars().filter(c -> c == '\n').count();
    int fit = Math.min(LINES / lines, 990_000 / piece.length());
    return Arguments.of(name, piece.repeat(fit));
  }

  private static Arguments numbered(String name, String piece) {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, LINES / 2)
        .forEach(i -> text.append(piece.replace("#", "" + i)).append('\n'));
    return Arguments.of(name, text.toString());
  }

  static Stream<Arguments> inputs() {
    String ticks =
        IntStream.range(1, 440).mapToObj(i -> "e" + "`".repeat(i)).reduce("", String::concat);
    return Stream.of(
        lines("links in one paragraph", "[a](b) ".repeat(10) + "\n"),
        lines("links that do not end", "[a](".repeat(20) + "\n"),
        line("links that do not end in one line", "[a]("),
        line("destinations that do not end", "[a](<b"),
        line("titles that do not end", "[a](b \"c"),
        Arguments.of("almost links", "[a](".repeat(20_000) + "b.c d" + ")".repeat(19_000)),
        line("almost links side by side", "[a](b.c d)"),
        line("labels that do not end", "[a][b"),
        line("opening brackets", "["),
        lines("opening brackets in lines", "[[[[[[[[[[\n"),
        line("closing brackets", "]"),
        line("brackets", "[]"),
        line("pictures that do not end", "!["),
        Arguments.of("links in links", "[".repeat(30_000) + "a" + "](b)".repeat(15_000)),
        Arguments.of("pictures in pictures", "![".repeat(15_000) + "a" + "](b)".repeat(15_000)),
        Arguments.of("runs of back-ticks", ticks),
        line("lone back-ticks", "` `` "),
        Arguments.of("emphasis that does not fit", "a**b".repeat(12_000) + "c* ".repeat(16_000)),
        line("emphasis that does not close", "*a **a "),
        line("emphasis within words", "a_b "),
        Arguments.of("stars", "*".repeat(49_000) + "a" + "*".repeat(49_000)),
        Arguments.of("emphasis in emphasis", "*a ".repeat(15_000) + "b*".repeat(15_000)),
        line("tildes", "~~a ~~~b "),
        numbered("definitions", "[a#]: b"),
        numbered("definitions and uses", "[a#]: b \"c\"\n[a#]"),
        lines("the same definition", "[a]: b\n"),
        lines("definitions over lines", "[a]:\nb\n'c'\n"),
        lines("a long paragraph", "a\n"),
        lines("an indented paragraph", "   a  \n"),
        lines("lines that could be tags", "<a x=\"\n"),
        Arguments.of("a long table", "a|b\n-|-\n" + "c|d\n".repeat(LINES)),
        lines("rows without a table", "a|b\n"),
        lines("lines under a table's head", "-|-\n"),
        Arguments.of("a wide table", "|a".repeat(30_000) + "\n" + "|-".repeat(30_000) + "\n"),
        Arguments.of("a wide table of few bars", "a ".repeat(40_000) + "|\n-|\n" + "b|\n"),
        line("quotes in quotes", ">"),
        line("lists in lists", "- "),
        line("numbered lists in lists", "1. "),
        lines("a long list", "- a\n"),
        lines("a long loose list", "- a\n\n"),
        lines("lists with tabs", "-\ta\n\t-\tb\n"),
        lines("a long quote", "> a\n"),
        lines("quotes", "> a\n\n"),
        lines("equal headings", "# a\n"),
        lines("underlined headings", "a\n-\n"),
        line("a rule that is none", "- - a"),
        line("a long rule", "- "),
        line("a long head", "# "),
        Arguments.of("a head with a long end", "# a" + " ".repeat(90_000) + "b"),
        lines("fences", "```\n"),
        lines("fences that are none", "``` ` \n"),
        lines("indented code", "    a\n"),
        Arguments.of("blank lines in a list", "- a\n" + "\n".repeat(LINES - 5) + "  b\n"),
        Arguments.of("spaces", "a" + " ".repeat(LINE) + "b\nc\n"),
        line("tabs", "\t"),
        numbered("notes", "[^a#]: b [^a#]"),
        lines("notes that are not there", "[^a]\n"),
        Arguments.of("a note that does not begin", "[^" + " ".repeat(LINE)),
        line("a note with many ends", "[^]: "),
        line("character references", "&amp;"),
        line("ampersands", "&a"),
        line("escapes", "\\*"),
        line("everything special", "&<![]*_~`\\"),
        line("comments that do not end", "a <!-- "),
        line("instructions that do not end", "a <? "),
        line("character data that does not end", "a <![CDATA[ "),
        line("tags that do not end", "<a "),
        Arguments.of("a tag with many attributes", "<a" + " b=c".repeat(20_000) + ">\n"),
        line("addresses in angle brackets that do not end", "<http:a"),
        line("mail addresses that do not end", "a@"),
        line("bare addresses", "http://a.example/ "),
        line("bare addresses without space", "http://"),
        line("bare www", "www."),
        Arguments.of("an address with many brackets", "http://a.example/" + "(".repeat(90_000)),
        line("quotation marks", "\"a' "),
        line("dashes", "-- "),
        lines("captions", "![a](b \"c *d* | e\")\n"),
        lines("raw bold text that does not end", "a <b>\n\n"),
        numbered("raw bold text of many kinds", "a <b id=\"a#\">\n"),
        lines("raw blocks that do not end", "<div>\n\n"),
        line("raw elements in one line", "<span>"),
        Arguments.of("raw blocks in blocks", "<div>".repeat(19_000)),
        lines("raw tables in tables", "<table><tr><td>\n"),
        lines("raw lists in lists", "<ul><li>\n"),
        lines("scripts that do not end", "a <script> \n"),
        Arguments.of("scripts in one block", "<div>\n" + "<script> ".repeat(10_000)),
        Arguments.of("untidy tags", "<div>\n" + "<a b=\"".repeat(15_000)),
        lines("frames", "<p><iframe src=\"//youtube.com/embed/dQw4w9WgXcQ\"></iframe></p>\n"),
        line("one word", "a"),
        line("halves of characters", "\ud83d"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("inputs")
  void isReadOrRefusedSoon(String name, String markdown) {
    Reading safe = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Reading.of(markdown));
    Reading trusted =
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Reading.of(markdown, "en", true));
    assertTrue(safe.html().length() < 60 * markdown.length() + 1_000, name);
    assertTrue(trusted.html().length() < 60 * markdown.length() + 1_000, name);
  }
}
