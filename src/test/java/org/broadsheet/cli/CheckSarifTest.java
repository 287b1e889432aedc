package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.broadsheet.check.ProblemIndex;
import org.broadsheet.json.Json;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report has all that code scanners ask for. */
class CheckSarifTest {

  private static final List<Problem> PROBLEMS =
      List.of(
          new Problem(
              Severity.WARNING,
              "word-doubled",
              Location.at("content/articles/Über 100 %.md", 9, 25, 2),
              "\"که\" stands here twice",
              "take one of the two out"),
          new Problem(
              Severity.ERROR,
              "link-dead",
              Location.at("content/articles/storm.md", 7, 16, 6),
              "the link leads to \"/plan/\", where there is nothing",
              null),
          new Problem(
              Severity.WARNING,
              "author-unused",
              Location.file("content/authors/ada.md"),
              "Ada has no story",
              "delete this file"),
          new Problem(
              Severity.WARNING,
              "summary-missing",
              Location.line("content/articles/storm.md", 3),
              "the story has no summary",
              "add one"));

  private static JsonObject run(String folder, List<Problem> problems) {
    CheckSarif sarif = new CheckSarif(folder, ProblemIndex.packed());
    JsonObject tree =
        JsonParser.parseString(Json.pretty(sarif.of(problems, "1.2.3"))).getAsJsonObject();
    assertEquals("2.1.0", tree.get("version").getAsString());
    assertTrue(tree.get("$schema").getAsString().endsWith("sarif-schema-2.1.0.json"));
    JsonArray runs = tree.getAsJsonArray("runs");
    assertEquals(1, runs.size());
    return runs.get(0).getAsJsonObject();
  }

  private static List<JsonObject> objects(JsonArray array) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  private static String text(JsonObject of, String... path) {
    JsonObject at = of;
    for (int i = 0; i < path.length - 1; i++) {
      at = at.getAsJsonObject(path[i]);
    }
    return at.get(path[path.length - 1]).getAsString();
  }

  @Test
  void everyKindOfProblemIsARuleWithHelp() {
    JsonObject driver = run("", PROBLEMS).getAsJsonObject("tool").getAsJsonObject("driver");
    assertEquals("Broadsheet", text(driver, "name"));
    assertEquals("1.2.3", text(driver, "version"));
    List<JsonObject> rules = objects(driver.getAsJsonArray("rules"));
    assertEquals(
        List.of("author-unused", "link-dead", "summary-missing", "word-doubled"),
        rules.stream().map(rule -> text(rule, "id")).toList());
    JsonObject dead = rules.get(1);
    assertEquals("error", text(dead, "defaultConfiguration", "level"));
    assertEquals("error", text(dead, "properties", "problem.severity"));
    assertEquals(
        "A link within the site leads nowhere: there is no such page or file.",
        text(dead, "shortDescription", "text"));
    assertTrue(text(dead, "fullDescription", "text").endsWith("count too."));
    assertTrue(
        text(dead, "help", "text").endsWith("\n\nCorrect the address, or take the link out."));
  }

  @Test
  void everyProblemIsAResultWithItsPlace() {
    JsonObject run = run("paper/", PROBLEMS);
    assertEquals("utf16CodeUnits", text(run, "columnKind"));
    List<JsonObject> rules =
        objects(run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules"));
    List<JsonObject> results = objects(run.getAsJsonArray("results"));
    assertEquals(PROBLEMS.size(), results.size());
    StringBuilder seen = new StringBuilder();
    for (JsonObject result : results) {
      String id = text(result, "ruleId");
      assertEquals(id, text(rules.get(result.get("ruleIndex").getAsInt()), "id"));
      JsonObject place =
          objects(result.getAsJsonArray("locations")).get(0).getAsJsonObject("physicalLocation");
      String uri = text(place, "artifactLocation", "uri");
      assertFalse(URI.create(uri).isAbsolute(), uri);
      assertEquals("%SRCROOT%", text(place, "artifactLocation", "uriBaseId"));
      seen.append(text(result, "level") + " " + id + " " + uri + " " + place.get("region") + "\n");
    }
    assertEquals(
        """
        warning summary-missing paper/content/articles/storm.md {"startLine":3}
        error link-dead paper/content/articles/storm.md {"startLine":7,"startColumn":16,"endColumn":22}
        warning word-doubled paper/content/articles/%C3%9Cber%20100%20%25.md {"startLine":9,"startColumn":25,"endColumn":27}
        warning author-unused paper/content/authors/ada.md {"startLine":1}
        """,
        seen.toString());
    assertEquals("the story has no summary\nadd one", text(results.get(0), "message", "text"));
  }

  @Test
  void withoutProblemsThereIsAnEmptyReport() {
    JsonObject run = run("", List.of());
    assertEquals(0, run.getAsJsonArray("results").size());
    assertEquals(
        0, run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules").size());
  }

  @Test
  void everyProblemOfTheManualCanBeARule() {
    ProblemIndex index = ProblemIndex.packed();
    assertTrue(index.ids().size() > 100);
    for (String id : index.ids()) {
      ProblemIndex.Entry entry = Objects.requireNonNull(index.get(id), id);
      assertFalse(entry.means().isBlank() || entry.cure().isBlank(), id);
      assertFalse(entry.means().contains("](") || entry.cure().contains("`"), id);
    }
  }

  @Test
  void pathsBeginAtTheFolderOfTheCheck(@TempDir Path folder) throws IOException {
    Desk desk = new Desk();
    Files.createDirectories(folder.resolve("paper"));
    desk.sitDown(folder.resolve("paper"));
    desk.problems.addAll(PROBLEMS);
    assertEquals(1, desk.runIn(folder.toRealPath(), "check", "--sarif", "--site", "paper"));
    assertTrue(desk.out().contains("\"uri\": \"paper/content/authors/ada.md\""), desk.out());
    assertEquals(1, desk.run("check", "--sarif"));
    assertTrue(desk.out().contains("\"uri\": \"content/authors/ada.md\""), desk.out());
  }
}
