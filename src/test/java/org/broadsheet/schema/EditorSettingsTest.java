package org.broadsheet.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.broadsheet.source.ContentKeys;
import org.broadsheet.yaml.YamlKey;
import org.junit.jupiter.api.Test;

class EditorSettingsTest {

  private final ObjectMapper mapper = new ObjectMapper();

  @Test
  void settingsLeadToTheSchemaOfTheSite() throws IOException {
    JsonNode inside = mapper.readTree(EditorSettings.visualStudioCode("schemas"));
    assertEquals(
        "{\"yaml.schemas\":{\"./schemas/site.schema.json\":\"site.yaml\"}}", inside.toString());
    JsonNode outside = mapper.readTree(EditorSettings.visualStudioCode("/home/mara/schemas/"));
    assertEquals(
        "{\"yaml.schemas\":{\"/home/mara/schemas/site.schema.json\":\"site.yaml\"}}",
        outside.toString());
  }

  @Test
  void everyKeyOfAStoryHasASnippetThatWritesIt() throws IOException {
    JsonNode snippets = mapper.readTree(EditorSettings.snippets());
    List<String> written = new ArrayList<>();
    for (JsonNode snippet : snippets) {
      String body = snippet.path("body").path(0).asText();
      written.add(body.substring(0, body.indexOf(':')));
      assertEquals("markdown", snippet.path("scope").asText());
      assertTrue(snippet.path("description").asText().length() > 5, body);
    }
    assertEquals(ContentKeys.ARTICLE.keys().stream().map(YamlKey::name).toList(), written);
  }

  @Test
  void whatASnippetOffersIsReadByASchemaWithoutAMark() throws IOException {
    EditorEyes eyes = new EditorEyes(SchemaKind.ARTICLE);
    Pattern choice = Pattern.compile("\\$\\{1\\|([^,|]*)[^|]*\\|}");
    for (JsonNode snippet : mapper.readTree(EditorSettings.snippets())) {
      String line =
          choice
              .matcher(snippet.path("body").path(0).asText())
              .replaceAll("$1")
              .replace("$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE", "2026-11-20")
              .replace("${1:$CURRENT_HOUR:$CURRENT_MINUTE}", "08:15")
              .replace("$1", snippet.path("prefix").asText().equals("extra") ? "{a: b}" : "a");
      String others =
          (line.startsWith("headline:") ? "" : "headline: H\n")
              + (line.startsWith("date:") ? "" : "date: 2026-11-20\n");
      assertEquals(List.of(), eyes.marked(others + line + "\n"), line);
    }
  }
}
