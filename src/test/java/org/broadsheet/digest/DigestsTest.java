package org.broadsheet.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DigestsTest {

  private enum Wind {
    NORTH,
    SOUTH
  }

  private record Buoy(
      @Nullable String name,
      int depth,
      long number,
      double weight,
      boolean lit,
      @Nullable Wind wind,
      @Nullable Object more) {}

  private record Float(
      @Nullable String name,
      int depth,
      long number,
      double weight,
      boolean lit,
      @Nullable Wind wind,
      @Nullable Object more) {}

  private static final Buoy BUOY = new Buoy("north", 3, 4, 0.5, true, Wind.NORTH, List.of());

  @Test
  void equalValuesHaveEqualDigests() {
    assertEquals(
        Digests.of(BUOY),
        Digests.of(new Buoy(new String("north"), 3, 4, 0.5, true, Wind.NORTH, new ArrayList<>())));
    assertEquals(Digests.of(List.of("a", "b")), Digests.of(new LinkedList<>(List.of("a", "b"))));
    assertEquals(Digests.of(List.of("b")), Digests.of(List.of("a", "b", "c").subList(1, 2)));
    assertEquals(Digests.of(Map.of()), Digests.of(new TreeMap<>()));
    assertEquals(Digests.of(Set.of()), Digests.of(new LinkedHashSet<>()));
  }

  @Test
  void everyComponentOfARecordCounts() {
    List<Object> others =
        List.of(
            new Float("north", 3, 4, 0.5, true, Wind.NORTH, List.of()),
            new Buoy("south", 3, 4, 0.5, true, Wind.NORTH, List.of()),
            new Buoy(null, 3, 4, 0.5, true, Wind.NORTH, List.of()),
            new Buoy("north", 4, 4, 0.5, true, Wind.NORTH, List.of()),
            new Buoy("north", 3, 3, 0.5, true, Wind.NORTH, List.of()),
            new Buoy("north", 3, 4L << 32, 0.5, true, Wind.NORTH, List.of()),
            new Buoy("north", 3, 4, -0.5, true, Wind.NORTH, List.of()),
            new Buoy("north", 3, 4, 0.5, false, Wind.NORTH, List.of()),
            new Buoy("north", 3, 4, 0.5, true, Wind.SOUTH, List.of()),
            new Buoy("north", 3, 4, 0.5, true, null, List.of()),
            new Buoy("north", 3, 4, 0.5, true, Wind.NORTH, null),
            new Buoy("north", 3, 4, 0.5, true, Wind.NORTH, Map.of()),
            new Buoy("north", 3, 4, 0.5, true, Wind.NORTH, Set.of()),
            new Buoy("north", 3, 4, 0.5, true, Wind.NORTH, BUOY),
            new Buoy("north", 3, 4, 0.5, true, Wind.NORTH, Shared.of(List.of())));
    others.forEach(other -> assertNotEquals(Digests.of(BUOY), Digests.of(other), () -> "" + other));
  }

  @Test
  void valuesOfDifferentKindsHaveDifferentDigests() {
    List<@Nullable Object> values =
        Arrays.asList(
            null,
            "",
            "0",
            "\u0000",
            "\u0100",
            "\u0001\u0000",
            0,
            1,
            0.0,
            true,
            false,
            Wind.NORTH,
            Instant.EPOCH,
            Instant.EPOCH.plusNanos(1),
            ZoneId.of("UTC"),
            List.of(),
            Map.of(),
            Set.of(),
            List.of(""),
            Set.of(""),
            Map.of("", ""),
            List.of("", ""),
            List.of(List.of("")),
            List.of("ab", "c"),
            List.of("a", "bc"));
    Map<Digest, @Nullable Object> seen = new HashMap<>();
    for (Object value : values) {
      Digest digest = Digests.of(value);
      assertEquals(false, seen.containsKey(digest), () -> value + " and " + seen.get(digest));
      seen.put(digest, value);
    }
  }

  @Test
  void mapsAndSetsAreTakenWithoutAnOrder() {
    Map<String, Object> there = new LinkedHashMap<>();
    Map<String, Object> back = new LinkedHashMap<>();
    there.put("a", Map.of("x", 1, "y", 2, "z", 3));
    there.put("b", Set.of("p", "q"));
    there.put("c", "long enough that the bytes of all of them together do not fit ".repeat(9));
    List.of("c", "b", "a").forEach(key -> back.put(key, there.get(key)));
    assertEquals(Digests.of(there), Digests.of(back));
    assertNotEquals(Digests.of(Map.of("a", "b", "c", "d")), Digests.of(Map.of("a", "d", "c", "b")));
    assertNotEquals(Digests.of(Set.of("a", "b")), Digests.of(Set.of("a", "c")));
    assertNotEquals(
        Digests.of(List.of(Map.of("a", 1), Map.of())),
        Digests.of(List.of(Map.of(), Map.of("a", 1))));
  }

  @Test
  void aValueWithItsDigestStandsForTheValue() {
    assertEquals(Digests.of(List.of(Shared.of("a"))), Digests.of(List.of(Digests.of("a"))));
    assertNotEquals(Digests.of(List.of(Shared.of("a"))), Digests.of(List.of(Shared.of("b"))));
  }

  @Test
  void partsAreTheDigestsOfTheComponents() {
    Map<String, Digest> expected = new LinkedHashMap<>();
    expected.put("name", Digests.of("north"));
    expected.put("depth", Digests.of(3));
    expected.put("number", Digests.of(4));
    expected.put("weight", Digests.of(0.5));
    expected.put("lit", Digests.of(true));
    expected.put("wind", Digests.of(Wind.NORTH));
    expected.put("more", Digests.of(List.of()));
    assertEquals(List.copyOf(expected.entrySet()), List.copyOf(Digests.parts(BUOY).entrySet()));
  }

  @Test
  void aValueWithoutAStableDigestIsAnError() {
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> Digests.of(List.of(Map.of("a", new StringBuilder()))))
            .getMessage();
    assertEquals("no stable digest for a java.lang.StringBuilder", message);
  }
}
