package org.broadsheet.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A text is written in one way if it holds raw HTML and in another if it does not: what does not
 * concern the raw HTML must come out the same.
 */
class TwoWaysTest {

  private static final String RAW = "<div></div>\n";
  private static final Pattern LINE = Pattern.compile("(?<=articles/a)\\.md:(\\d+)");

  @Test
  void rawHtmlChangesNothingElse() throws IOException {
    int compared = 0;
    for (String markdown : examples()) {
      Reading without = Reading.of(markdown);
      Reading with = Reading.of(RAW + "\n" + markdown);
      assertEquals(RAW + without.html(), with.html(), markdown);
      assertEquals(without.body().text(), with.body().text(), markdown);
      assertEquals(without.body().words(), with.body().words(), markdown);
      assertEquals(without.body().headings(), with.body().headings(), markdown);
      assertEquals(
          without.references(),
          LINE.matcher(with.references())
              .replaceAll(m -> ".md:" + (Integer.parseInt(m.group(1)) - 2)),
          markdown);
      compared++;
    }
    assertTrue(compared > 400, "only " + compared + " examples");
  }

  private static List<String> examples() throws IOException {
    List<String> examples = new ArrayList<>();
    try (InputStream stream = TwoWaysTest.class.getResourceAsStream("/commonmark/spec.json")) {
      assertNotNull(stream);
      String json = new String(stream.readAllBytes(), UTF_8);
      for (JsonElement example : JsonParser.parseString(json).getAsJsonArray()) {
        String markdown = example.getAsJsonObject().get("markdown").getAsString();
        if (markdown.indexOf('<') < 0) {
          examples.add(markdown);
        }
      }
    }
    examples.add(
        """
        "Quotes" -- and[^1] ![a](a.jpg)

        ![a](a.jpg "Caption | Credit")

        ![a](a.jpg) ![b](b.jpg)

        https://youtu.be/dQw4w9WgXcQ

        | a | b |
        |---|--:|
        | c | d |

        ~~struck~~ www.a.example ada@a.example سلام\u200Cها

        [^1]: A *note*.
        """);
    return examples;
  }
}
