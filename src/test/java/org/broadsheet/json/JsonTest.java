package org.broadsheet.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {

  private static Map<String, Object> story() {
    Map<String, Object> story = new LinkedHashMap<>();
    story.put("title", "Ferries");
    story.put("count", 3L);
    story.put("share", new BigDecimal("0.50"));
    story.put("live", true);
    story.put("photo", null);
    story.put("tags", Arrays.asList("a", null, List.of()));
    story.put("empty", Map.of());
    return story;
  }

  @Test
  void aTreeIsOneLine() {
    assertEquals(
        "{\"title\":\"Ferries\",\"count\":3,\"share\":0.50,\"live\":true,\"photo\":null,"
            + "\"tags\":[\"a\",null,[]],\"empty\":{}}",
        Json.write(story()));
  }

  @Test
  void aTreeForPeopleIsIndented() {
    assertEquals(
        """
        {
          "title": "Ferries",
          "count": 3,
          "share": 0.50,
          "live": true,
          "photo": null,
          "tags": [
            "a",
            null,
            []
          ],
          "empty": {}
        }""",
        Json.pretty(story()));
  }

  @Test
  void keysOfAMapWithoutOrderAreSorted() {
    Map<String, Object> map = new HashMap<>();
    for (String key : List.of("zz", "a", "@type", "M", "b")) {
      map.put(key, 1);
    }
    assertEquals("{\"@type\":1,\"M\":1,\"a\":1,\"b\":1,\"zz\":1}", Json.write(map));
    assertEquals(Json.write(map), Json.write(Map.copyOf(map)));
  }

  @Test
  void nothingCanEndAScriptElement() {
    assertEquals(
        "\"\\u003c/script\\u003e\\u003c!-- \\u0026\\u0027\\\"\\\\ \\u2028\\u2029\\u0000\\n\"",
        Json.write("</script><!-- &'\"\\ \u2028\u2029\u0000\n"));
    assertEquals("{\"\\u003c/script\\u003e\":1}", Json.write(Map.of("</script>", 1)));
  }

  @Test
  void anythingElseIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Json.write(Instant.EPOCH));
    assertThrows(IllegalArgumentException.class, () -> Json.write(List.of(Double.NaN)));
    assertThrows(
        IllegalArgumentException.class, () -> Json.write(Map.of("a", Double.POSITIVE_INFINITY)));
  }
}
