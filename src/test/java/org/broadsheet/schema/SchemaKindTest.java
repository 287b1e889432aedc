package org.broadsheet.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.broadsheet.yaml.YamlKey;
import org.broadsheet.yaml.YamlKeys;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaKindTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @ParameterizedTest
  @EnumSource(SchemaKind.class)
  void itIsASchemaOfTheSeventhDraft(SchemaKind kind) throws IOException {
    assertEquals(
        Set.of(),
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
            .getSchema(SchemaLocation.of(SchemaId.V7))
            .validate(MAPPER.readTree(kind.json())));
  }

  @ParameterizedTest
  @EnumSource(SchemaKind.class)
  void everyKeyOfTheTableIsInItWithItsWordsAndChoices(SchemaKind kind) throws IOException {
    JsonNode root = MAPPER.readTree(kind.json());
    compare(kind.keys(), root, root, kind.word());
  }

  private static void compare(YamlKeys keys, JsonNode schema, JsonNode root, String where) {
    Set<String> known = new TreeSet<>();
    for (YamlKey key : keys.keys()) {
      List<String> words = new ArrayList<>(List.of(key.name()));
      words.addAll(key.synonyms());
      known.addAll(words);
      for (String word : words) {
        JsonNode property = schema.path("properties").path(word);
        String description = property.path("description").asText();
        assertTrue(description.endsWith(key.meaning()), where + "." + word + ": " + description);
        List<String> choices = new ArrayList<>();
        property.path("enum").forEach(choice -> choices.add(choice.asText()));
        if (!key.choices().isEmpty()) {
          assertEquals(key.choices(), choices, where + "." + word);
        }
        YamlKeys inner = key.inner();
        if (inner != null) {
          JsonNode group = Objects.requireNonNull(group(property, root), where + "." + word);
          compare(inner, group, root, where + "." + word);
        }
      }
      // A draft may do without some, so the word stands there on their behalf.
      assertEquals(
          key.required() || (key.name().equals("draft") && keys == SchemaKind.ARTICLE.keys()),
          schema.path("allOf").toString().contains("\"" + key.name() + "\""),
          where + "." + key.name());
    }
    Set<String> described = new TreeSet<>();
    schema.path("properties").fieldNames().forEachRemaining(described::add);
    assertEquals(known, described, where);
    assertEquals("false", schema.path("additionalProperties").asText(), where);
  }

  /** The nearest schema with keys in it. */
  private static @Nullable JsonNode group(JsonNode schema, JsonNode root) {
    if (schema.has("properties")) {
      return schema;
    }
    if (schema.has("$ref")) {
      return root.at(schema.path("$ref").asText().substring(1));
    }
    for (String part : List.of("anyOf", "items")) {
      JsonNode inner = schema.path(part);
      for (JsonNode way : inner.isArray() ? inner : MAPPER.createArrayNode().add(inner)) {
        @Nullable JsonNode found = way.isObject() ? group(way, root) : null;
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  @ParameterizedTest
  @EnumSource(SchemaKind.class)
  void nothingIsMarkedInTheSampleNewsroom(SchemaKind kind) throws IOException {
    EditorEyes eyes = new EditorEyes(kind);
    var files =
        FileSystems.getDefault().getPathMatcher("glob:" + kind.files().replace("**/", "**"));
    int seen = 0;
    try (Stream<Path> content = Files.walk(Path.of("content"))) {
      Stream<Path> all = Stream.concat(Stream.of(Path.of("site.yaml")), content);
      for (Path file : all.filter(files::matches).toList()) {
        String text = Files.readString(file);
        String yaml = kind == SchemaKind.SITE ? text : EditorEyes.frontMatter(text);
        assertEquals(List.of(), eyes.marked(yaml), file.toString());
        seen++;
      }
    }
    assertTrue(seen >= (kind == SchemaKind.SITE ? 1 : 4), kind + ": " + seen);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "draft: Yess | $.draft enum",
        "type: opinon | $.type enum",
        "headlin: Storm | $ additionalProperties",
        "photo: {src: a.jpg, credits: Ada} | $.photo additionalProperties",
        "corrections: [{date: 2026-11-20}] | $.corrections[0] required",
        "links: [x] | $ additionalProperties",
        "updated: {a: b} | $.updated type",
        "updated: [2026-11-20] | $.updated type",
        "kicker: [a] | $.kicker type",
        "extra: text | $.extra type",
        "tags: [[a]] | $.tags[0] type",
        "embargo: {reason: Agreed} | $.embargo required",
      })
  void whatIsWrongInAStoryIsMarked(String line, String mark) {
    List<String> marked =
        new EditorEyes(SchemaKind.ARTICLE)
            .marked("headline: Storm\ndate: 2026-11-20\n" + line + "\n");
    assertTrue(marked.stream().anyMatch(m -> m.startsWith(mark.strip())), marked.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "draft: yes",
        "draft: no",
        "draft: on",
        "draft: true",
        "kicker: 1984",
        "kicker: yes",
        "summary:",
        "tags:",
        "photo: a.jpg",
        "photo: {image: a.jpg}",
        "image: a.jpg",
        "authors: mara-lindt",
        "author: [a, {name: B, links: ['https://b.example']}]",
        "embargo: 2026-11-20 08:15",
        "embargo: {until: 2026-11-20}",
        "updated: 2026-11-20T08:15:00Z",
        "lastmod: 20 November 2026",
        "extra: {rating: 4, any: [thing]}",
        "tags: [2026, yes, a]",
        "corrections: [{date: 2026-11-21, text: It was noon.}]",
        "expires: ۲۰۲۶-۱۱-۲۰",
      })
  void whatIsRightInAStoryIsNotMarked(String line) {
    assertEquals(
        List.of(),
        new EditorEyes(SchemaKind.ARTICLE)
            .marked("headline: Storm\ndate: 2026-11-20\n" + line + "\n"));
  }

  @Test
  void whatIsNeededIsMissedUnlessItIsADraft() {
    EditorEyes eyes = new EditorEyes(SchemaKind.ARTICLE);
    assertTrue(eyes.marked("headline: Storm\n").contains("$ required"));
    assertTrue(eyes.marked("headline: Storm\ndraft: no\n").contains("$ required"));
    assertEquals(List.of(), eyes.marked("headline: Storm\ndraft: yes\n"));
    assertEquals(List.of(), eyes.marked("title: Storm\ndraft: true\n"));
    assertTrue(eyes.marked("draft: yes\n").contains("$ required"));
    assertTrue(eyes.marked("headline:\ndraft: yes\n").contains("$.headline type"));
    EditorEyes site = new EditorEyes(SchemaKind.SITE);
    assertTrue(
        site.marked("title: T\nurl: https://t.example\nlanguage: en\n").contains("$ required"));
    assertTrue(
        site.marked("title: T\nurl: u\nlanguage: en\ntimezone: UTC\npage-size: many\n")
            .contains("$.page-size type"));
    assertEquals(
        List.of(),
        site.marked(
            "title: T\nurl: u\nlanguage: en\ntimezone: UTC\nfeed: 5\nrecent-posts: {count: 4,"
                + " refresh: browser}\nsections: [Local, {name: Arts, slug: a}]\npublisher: Us\n"));
  }
}
