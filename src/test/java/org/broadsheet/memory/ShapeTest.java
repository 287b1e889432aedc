package org.broadsheet.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.broadsheet.digest.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles classes of the same names again and again, as later versions of the program would. */
class ShapeTest {

  private static final String FIRST =
      """
      import java.util.*;
      public record Story(String name, List<Part> parts) {
        record Part(int number, Kind kind) {}
        enum Kind { NEWS, OPINION }
        sealed interface Block permits Text, Rule {}
        record Text(Map<String, Block> blocks) implements Block {}
        record Rule() implements Block {}
      }
      """;

  @TempDir Path folder;
  private int versions;

  @Test
  void theSameSourceHasTheSameShape() throws Exception {
    assertEquals(shape(FIRST), shape(FIRST));
    assertEquals(
        shape(FIRST),
        shape(
            FIRST.replace(
                "Rule() implements Block {}", "Rule() implements Block { void a() {} }")));
  }

  @Test
  void everyChangeThatMattersChangesTheShape() throws Exception {
    Digest before = shape(FIRST);
    for (String[] change :
        new String[][] {
          {"int number", "long number"},
          {"int number", "Integer number"},
          {"int number", "int count"},
          {"int number, Kind kind", "Kind kind, int number"},
          {"Kind kind", "Kind kind, String note"},
          {"List<Part>", "Set<Part>"},
          {"List<Part>", "Map<String, Part>"},
          {"NEWS, OPINION", "OPINION, NEWS"},
          {"NEWS, OPINION", "NEWS, OPINION, LIVE"},
          {"Kind kind", "Block kind"},
          {"Kind", "Sort"},
        }) {
      assertNotEquals(before, shape(FIRST.replace(change[0], change[1])), change[1]);
    }
    String blocks = FIRST.replace("Kind kind", "Block kind");
    assertNotEquals(shape(blocks), shape(blocks.replace("Text, Rule", "Rule, Text")));
    assertNotEquals(shape(blocks), shape(blocks.replace("Rule()", "Rule(int width)")));
  }

  private Digest shape(String source) throws IOException, ClassNotFoundException {
    Path place = Files.createDirectories(folder.resolve("v" + versions++));
    Path file = Files.writeString(place.resolve("Story.java"), source);
    assertEquals(
        0,
        ToolProvider.getSystemJavaCompiler().run(null, null, null, "-proc:none", file.toString()));
    try (URLClassLoader loader = new URLClassLoader(new URL[] {place.toUri().toURL()})) {
      return RecordCodec.of(loader.loadClass("Story").asSubclass(Record.class)).shape();
    }
  }
}
