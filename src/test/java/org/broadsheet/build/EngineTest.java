package org.broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.broadsheet.digest.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineTest {

  private static final Map<String, String> PROGRAM =
      new TreeMap<>(Map.of("a/Main.class", "one", "a/Page.class", "two", "words.yaml", "three"));

  @TempDir private Path folder = Path.of("");

  private Path jar(String name, Map<String, String> files, String comment) throws IOException {
    Path jar = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setComment(comment);
      for (Map.Entry<String, String> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(LocalDateTime.of(2026, 11, 23, 12, 0));
        zip.putNextEntry(entry);
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return jar;
  }

  private static Map<String, String> with(String name, String content) {
    Map<String, String> files = new TreeMap<>(PROGRAM);
    files.put(name, content);
    return files;
  }

  private static Map<String, String> without(String name) {
    Map<String, String> files = new TreeMap<>(PROGRAM);
    files.remove(name);
    return files;
  }

  /** Each differs from the program in one thing, most of them at the same size. */
  private static List<Map<String, String>> others() {
    return List.of(
        with("a/Main.class", "eno"),
        with("words.yaml", "threE"),
        with("b.class", ""),
        with("c.class", ""),
        without("a/Page.class"),
        Map.of());
  }

  @Test
  void jarsOfEqualContentHaveEqualDigests() throws IOException {
    for (String comment : List.of("", "a comment")) {
      Digest one = Engine.of(jar("one.jar", PROGRAM, comment));
      assertEquals(one, Engine.of(jar("another-name.jar", PROGRAM, comment)), comment);
    }
  }

  @Test
  void jarsOfOtherContentHaveOtherDigests() throws IOException {
    for (String comment : List.of("", "a comment")) {
      Set<Digest> seen = new HashSet<>(Set.of(Engine.of(jar("one.jar", PROGRAM, comment))));
      for (Map<String, String> other : others()) {
        assertEquals(true, seen.add(Engine.of(jar("other.jar", other, comment))), other.toString());
      }
    }
  }

  @Test
  void whatDoesNotEndLikeAJarIsReadWhole() throws IOException {
    Path one = Files.writeString(folder.resolve("one"), "twenty-two characters.");
    Path two = Files.writeString(folder.resolve("two"), "twenty-two characters!");
    assertNotEquals(Engine.of(one), Engine.of(two));
    assertEquals(Digest.of(Files.readAllBytes(one)), Engine.of(one));
  }

  private Path classes(String name, Map<String, String> files) {
    Path classes = folder.resolve(name);
    files.forEach(
        (file, content) ->
            SiteFolder.write(classes.resolve(file), content.getBytes(StandardCharsets.UTF_8)));
    return classes;
  }

  @Test
  void foldersOfClassesAreToldApartByTheirFiles() throws IOException {
    Set<Digest> seen = new HashSet<>();
    Digest one = Engine.of(classes("one", PROGRAM));
    assertEquals(one, Engine.of(classes("again", PROGRAM)));
    seen.add(one);
    int number = 0;
    for (Map<String, String> other : others().subList(0, 5)) {
      assertEquals(true, seen.add(Engine.of(classes("other-" + number++, other))), "" + other);
    }
    seen.add(Engine.of(classes("renamed", Map.of("a/Main.class", "two", "a/Page.class", "one"))));
    assertEquals(7, seen.size());
  }

  @Test
  void thisProgramIsTheOneThatRuns() throws Exception {
    Path program =
        Path.of(Engine.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    assertEquals(Engine.of(program), Engine.digest());
  }
}
