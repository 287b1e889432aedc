package org.broadsheet.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.Stream;
import org.broadsheet.problem.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what counts as a word, and that no text is too much to read. */
class WordsTest {

  private static final int MANY = 200_000;

  @ParameterizedTest
  @CsvSource({
    "see https://a.example/the/the now, see ......................... now",
    "see www.a.example (the), see ............. (the)",
    "write to the.desk+a@post.example.org now, write to ........................... now",
    "ask @the_desk or me@home, ask ......... or me.....",
    "a [the](the the) the, a [the.......... the",
    "a [the](/x) or [the](/y \"the\") b, a [the..... or [the........... b",
    "a [the](()) b, a [the....) b",
    "a [the](x b, a [the](x b",
    "1: a@b. c@-.- e: f, " + "1: a... ..... e: f"
  })
  void addressesAreBlottedOut(String text, String masked) {
    assertEquals(masked, Words.masked(text).replace(Passage.MARK, '.'));
  }

  static Stream<String> textsWithoutAnEnd() {
    return Stream.of(
        "[a](x".repeat(MANY),
        "](".repeat(MANY),
        "[a]( ".repeat(MANY),
        "[a](x" + " ".repeat(MANY),
        "a".repeat(MANY) + ": b",
        "a.".repeat(MANY) + ": b",
        "a-+".repeat(MANY) + ": b",
        "www".repeat(MANY) + ": b",
        "http://".repeat(MANY));
  }

  @ParameterizedTest
  @MethodSource("textsWithoutAnEnd")
  void whatNeverEndsIsRead(String text) {
    String masked = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Words.masked(text));
    String left = text.startsWith("http") ? mark(text) : text;
    assertTrue(left.equals(masked), "something else than an address is blotted out");
  }

  static Stream<String> longAddresses() {
    return Stream.of(
        "a@b" + ".b".repeat(MANY),
        "a".repeat(MANY) + "@b.c",
        "a@" + "b-".repeat(MANY) + ".c",
        "@" + "a".repeat(MANY),
        "www." + "a.".repeat(MANY),
        "](" + "x ".repeat(MANY) + ")");
  }

  @ParameterizedTest
  @MethodSource("longAddresses")
  void longAddressesAreBlottedOutAsAWhole(String text) {
    String masked =
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Words.masked("the " + text));
    assertTrue(masked.equals("the " + mark(text)), "not all of it is blotted out");
  }

  @Test
  void manyAddressesAreBlottedOut() {
    String text = "a@b.".repeat(MANY) + "c";
    String masked = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Words.masked(text));
    assertEquals(text.length(), masked.length());
    assertEquals(-1, masked.indexOf('@'));
  }

  private static String mark(String text) {
    return String.valueOf(Passage.MARK).repeat(text.length());
  }
}
