package org.broadsheet.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.problem.Problems;
import org.junit.jupiter.api.Test;

/** The examples of the specification, against the renderer without the features of this house. */
class CommonMarkTest {

  private final MarkdownReader reader =
      new MarkdownReader(new MarkdownOptions("en", true, Map.of()), Dialect.PLAIN);

  @Test
  void onlyTheKnownDifferencesAreLeft() throws IOException {
    Map<Integer, String> differences = new TreeMap<>();
    int examples = 0;
    for (JsonElement element : JsonParser.parseString(resource("spec.json")).getAsJsonArray()) {
      JsonObject example = element.getAsJsonObject();
      String markdown = example.get("markdown").getAsString();
      String html = reader.read(markdown, "a.md", 1, new Problems()).html().value();
      String wanted = example.get("html").getAsString();
      if (!html.equals(wanted)) {
        differences.put(
            example.get("example").getAsInt(),
            "markdown:\n" + markdown + "wanted:\n" + wanted + "got:\n" + html);
      }
      examples++;
    }
    assertEquals(652, examples);
    assertEquals(
        knownDifferences().keySet(),
        differences.keySet(),
        () -> "the examples that differ: " + differences);
    assertTrue(examples - differences.size() >= 650, "the list has become longer");
  }

  private static Map<Integer, String> knownDifferences() throws IOException {
    Map<Integer, String> known = new TreeMap<>();
    resource("known-differences.txt")
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> line.split(" ", 2))
        .forEach(
            parts -> {
              assertEquals(2, parts.length, "a difference has a number and a reason");
              known.put(Integer.parseInt(parts[0]), parts[1]);
            });
    return known;
  }

  private static String resource(String name) throws IOException {
    try (InputStream stream = CommonMarkTest.class.getResourceAsStream("/commonmark/" + name)) {
      assertNotNull(stream, name);
      return new String(stream.readAllBytes(), UTF_8);
    }
  }
}
