package org.broadsheet.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DigestsTest {

  enum Colour {
    RED,
    GREEN
  }

  record Leaf(@Nullable String name, int size) {}

  record Twin(@Nullable String name, int size) {}

  record Empty() {}

  record EmptyToo() {}

  record Pair(@Nullable Object left, @Nullable Object right) {}

  private static Pair sample() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("Istanbul", List.of(1, 2L, 0.5));
    map.put("\u0130i\u0131I", Set.of("b", "a"));
    map.put("none", null);
    return new Pair(
        new Pair(map, new Leaf("Ger\u00e4t", -3)),
        Arrays.asList(
            true,
            false,
            null,
            Colour.GREEN,
            Instant.parse("2026-11-23T21:30:00.000000001Z"),
            ZoneId.of("Europe/Berlin"),
            new Digest(1, -2),
            Shared.of(new Leaf(null, 0)),
            new Empty(),
            ""));
  }

  /** Fixed, because what a build remembers outlives the program that wrote it. */
  @Test
  void theDigestOfAValueIsTheSameInEveryRunAndPlace() {
    String expected = "fa5b3ae1d0c2f3daaf2d8c95c70ca57e";
    assertEquals(expected, Digests.of(sample()).toString());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tehran"));
      assertEquals(expected, Digests.of(sample()).toString());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void theOrderOfMapsAndSetsDoesNotCountAndThatOfListsDoes() {
    List<String> words = List.of("one", "two", "three", "four", "five", "six", "seven");
    List<String> backwards = new ArrayList<>(words);
    Collections.reverse(backwards);
    Map<String, Integer> map = new LinkedHashMap<>();
    words.forEach(word -> map.put(word, word.length()));
    Map<String, Integer> mapBackwards = new LinkedHashMap<>();
    backwards.forEach(word -> mapBackwards.put(word, word.length()));
    for (Map<String, Integer> other :
        List.of(mapBackwards, new HashMap<>(map), new TreeMap<>(map), Map.copyOf(map))) {
      assertEquals(Digests.of(map), Digests.of(other), other.getClass().getName());
    }
    Set<String> set = new LinkedHashSet<>(words);
    for (Set<String> other :
        List.of(new LinkedHashSet<>(backwards), new HashSet<>(words), Set.copyOf(words))) {
      assertEquals(Digests.of(set), Digests.of(other), other.getClass().getName());
    }
    assertEquals(Digests.of(words), Digests.of(new ArrayList<>(words)));
    assertDiffer(words, backwards);
  }

  /** Any two of these are unequal, and most of them alike. */
  @Test
  void unequalValuesHaveUnequalDigests() {
    assertDiffer(
        null,
        "",
        "null",
        "a",
        "A",
        "\u00e4",
        "a\u0308",
        "\u0141",
        "\u0001A",
        "A\u0001",
        "\u0100",
        "\u0001\u0000",
        0,
        1,
        -1,
        1L << 32,
        1L << 56,
        0.0,
        -0.0,
        1.0,
        Double.NaN,
        true,
        false,
        Colour.RED,
        Colour.GREEN,
        "RED",
        Instant.EPOCH,
        Instant.EPOCH.plusNanos(1),
        Instant.EPOCH.plusSeconds(1),
        ZoneId.of("UTC"),
        ZoneOffset.UTC,
        ZoneId.of("Etc/UTC"),
        "UTC",
        List.of(),
        Set.of(),
        Map.of(),
        List.of(""),
        List.of("", ""),
        List.of(List.of()),
        List.of("a", "b"),
        List.of("b", "a"),
        List.of("ab"),
        List.of("ab", ""),
        List.of("", "ab"),
        List.of(List.of("a"), "b"),
        List.of("a", List.of("b")),
        List.of(List.of("a", "b")),
        Set.of("a"),
        Set.of("a", "b"),
        Set.of("ab"),
        Map.of("a", "b"),
        Map.of("b", "a"),
        Map.of("a", "c"),
        Map.of("a", "b", "c", "d"),
        Map.of("a", "d", "c", "b"),
        new Leaf("a", 1),
        new Leaf("a", 2),
        new Leaf("b", 1),
        new Leaf(null, 1),
        new Leaf("", 1),
        new Twin("a", 1),
        new Empty(),
        new EmptyToo(),
        List.of(new Empty()),
        new Pair("a", "b"),
        new Pair("b", "a"),
        new Pair("ab", ""),
        new Pair(null, "a"),
        new Pair("a", null),
        new Pair(List.of("a"), "b"),
        new Pair(List.of("a", "b"), null),
        new Pair(new Pair("a", "b"), null),
        new Pair(null, new Pair("a", "b")),
        Digests.of("a"),
        Digests.of("b"),
        List.of(Digests.of("a"), Digests.of("b")),
        List.of(Digests.of("b"), Digests.of("a")));
  }

  private static void assertDiffer(@Nullable Object... values) {
    Map<Digest, String> seen = new HashMap<>();
    for (Object value : values) {
      String before = seen.put(Digests.of(value), value + "");
      assertEquals(null, before, value + " has the digest of another value");
    }
  }

  @Test
  void aSharedValueStandsForItsValueAlone() {
    assertEquals(Digests.of(Shared.of("a")), Digests.of(Shared.of("a")));
    assertDiffer(Shared.of("a"), Shared.of("b"), Shared.of(new Leaf("a", 1)), "a");
    assertEquals(Digests.of("a"), Shared.of("a").digest());
  }

  @Test
  void theOrderOfTwoDigestsCounts() {
    Digest one = Digests.of("one");
    Digest two = Digests.of("two");
    assertEquals(one.and(two), Digests.of("one").and(Digests.of("two")));
    assertDiffer(one.and(two), two.and(one), one.and(one), two.and(two), one, two);
  }

  @Test
  void partsAreTheComponentsInTheirOrder() {
    Map<String, Digest> parts = Digests.parts(new Leaf("a", 1));
    assertEquals(Map.of("name", Digests.of("a"), "size", Digests.of(1)), parts);
    assertEquals(List.of("name", "size"), List.copyOf(parts.keySet()));
    assertEquals(Map.of(), Digests.parts(new Empty()));
  }

  static Stream<Object> strangers() {
    return Stream.of(
        new Object(),
        'a',
        1.5f,
        (short) 1,
        (byte) 1,
        new byte[] {1},
        new long[] {1},
        LocalDate.EPOCH,
        Optional.of("a"),
        new ArrayDeque<>(List.of("a")),
        String.class,
        (Supplier<String>) () -> "a");
  }

  /** What has no stable digest is never left out, wherever it stands. */
  @ParameterizedTest
  @MethodSource("strangers")
  void valuesOfOtherKindsAreAnError(Object stranger) {
    String expected = "no stable digest for a " + stranger.getClass().getName();
    for (Object value :
        List.of(
            stranger,
            new Pair("a", stranger),
            new Pair(new Pair(stranger, null), "a"),
            List.of("a", stranger),
            Set.of("a", stranger),
            Map.of("a", stranger),
            Map.of(stranger, "a"))) {
      IllegalArgumentException failure =
          assertThrows(IllegalArgumentException.class, () -> Digests.of(value));
      assertEquals(expected, failure.getMessage());
    }
    assertThrows(IllegalArgumentException.class, () -> Digests.parts(new Pair("a", stranger)));
  }
}
