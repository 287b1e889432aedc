package org.broadsheet.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.broadsheet.digest.Digest;
import org.junit.jupiter.api.Test;

class KeyIndexTest {

  @Test
  void doesAsAMapDoes() {
    Random random = new Random(3);
    KeyIndex index = new KeyIndex();
    Map<Long, Long> map = new HashMap<>();
    for (int i = 0; i < 50_000; i++) {
      long key = KeyIndex.bits(new Digest(0, random.nextInt(5000)));
      long place = Place.unused(Place.of(8 + random.nextInt(1000), 30));
      switch (random.nextInt(6)) {
        case 0 -> {
          index.remove(key, map.getOrDefault(key, place));
          map.remove(key);
        }
        case 1 -> {
          long known = map.getOrDefault(key, 0L);
          assertEquals(known == 0 ? 0 : known | 1, index.use(key));
          map.computeIfPresent(key, (k, p) -> p | 1);
        }
        default -> {
          index.put(key, place);
          map.put(key, place);
        }
      }
    }
    assertEquals(map.size(), index.size());
    Map<Long, Long> told = new HashMap<>();
    for (int part = 0; part < KeyIndex.parts(); part++) {
      long[] entries = index.entries(part);
      for (int i = 0; i < entries.length; i += 2) {
        told.put(entries[i], entries[i + 1]);
      }
    }
    assertEquals(map, told);
  }

  @Test
  void aNewerValueIsNotForgottenForAnOlderOne() {
    KeyIndex index = new KeyIndex();
    index.put(5, Place.of(100, 30));
    index.put(5, Place.of(200, 30));
    index.remove(5, Place.of(100, 30));
    assertEquals(200, Place.position(index.use(5)));
  }

  @Test
  void placesKeepPositionLengthAndUse() {
    long place = Place.of((1L << 39) - 1, 12_345);
    assertEquals((1L << 39) - 1, Place.position(place));
    assertEquals(12_345, Place.length(place));
    assertTrue(Place.used(place) && !Place.used(Place.unused(place)));
    assertEquals(Place.LONGEST, Place.length(Place.of(8, Integer.MAX_VALUE)));
  }
}
