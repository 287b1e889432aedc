package org.broadsheet.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tables of wrong files and of everything that is said about them. A case begins with a line {@code
 * == what is wrong ==}; its files follow, then {@code -- problems --} and the whole report.
 */
class BrokenStoriesTest {

  private static final List<String> TABLES =
      List.of("broken-yaml.txt", "broken-stories.txt", "broken-files.txt", "broken-configs.txt");

  /** One case of a table. */
  record Case(String name, Map<String, String> sections) {
    @Override
    public String toString() {
      return name;
    }
  }

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("cases")
  void everythingThatIsWrongIsSaidInFull(Case broken) {
    ScratchSite site = new ScratchSite(folder);
    broken.sections().entrySet().stream()
        .filter(part -> !part.getKey().equals("problems"))
        .forEach(part -> site.file(part.getKey(), part.getValue()));
    site.read();
    assertEquals(broken.sections().get("problems"), site.report());
  }

  static Stream<Case> cases() {
    return TABLES.stream().flatMap(table -> Arrays.stream(table(table)));
  }

  private static Case[] table(String name) {
    try (InputStream in = BrokenStoriesTest.class.getResourceAsStream(name)) {
      String text =
          new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("(?m)^== "))
          .filter(part -> !part.isBlank())
          .map(
              part -> {
                String[] halves = part.split(" ==\n", 2);
                return new Case(halves[0], ScratchSite.sections(halves[1]));
              })
          .toArray(Case[]::new);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
