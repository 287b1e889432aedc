package org.broadsheet.scaffold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.broadsheet.source.ContentKeys;
import org.broadsheet.yaml.YamlKey;
import org.broadsheet.yaml.YamlKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SkeletonTest {

  /** A table, where its files lie, and what every file of it has to have. */
  record Kind(YamlKeys keys, String file, Map<String, String> needed) {
    @Override
    public String toString() {
      return keys.of();
    }

    Skeleton skeleton() {
      Skeleton skeleton = new Skeleton(keys);
      needed.forEach(skeleton::with);
      return skeleton;
    }
  }

  @TempDir Path folder;

  static Stream<Kind> kinds() {
    return Stream.of(
        new Kind(
            ContentKeys.ARTICLE,
            "content/articles/new.md",
            Map.of("headline", "New", "date", "2026-11-28", "draft", "yes")),
        new Kind(ContentKeys.AUTHOR, "content/authors/new.md", Map.of("name", "New")),
        new Kind(ContentKeys.SECTION, "content/sections/new.md", Map.of("name", "New")),
        new Kind(ContentKeys.PAGE, "content/pages/new.md", Map.of("headline", "New")));
  }

  @Test
  void whatIsWrittenComesFirstAndTheRestIsAsleep() {
    YamlKeys photo =
        YamlKeys.of(
            "a photo",
            YamlKey.key("src", YamlKey.Shape.TEXT, "the file").must(),
            YamlKey.key("alt", YamlKey.Shape.TEXT, "what it shows"));
    YamlKeys keys =
        YamlKeys.of(
            "a note",
            YamlKey.key("kicker", YamlKey.Shape.TEXT, "above the headline"),
            YamlKey.key("headline", YamlKey.Shape.TEXT, "its title").must(),
            YamlKey.key("photo", YamlKey.Shape.TEXT_OR_MAP, "its picture").holding(photo),
            YamlKey.key("notes", YamlKey.Shape.LIST, "more of them").holding(photo),
            YamlKey.key("type", YamlKey.Shape.TEXT, "its kind").oneOf(List.of("a", "b")),
            YamlKey.key("summary", YamlKey.Shape.TEXT, "in short"),
            YamlKey.key("draft", YamlKey.Shape.YES_NO, "yes, while it is not ready"));
    assertEquals(
        """
        ---
        headline: "A: b"
        summary:            # in short: really
        draft: yes          # yes, while it is not ready
        # To use one of these, delete the # at its beginning. The rest may go.
        #kicker:            # above the headline
        #photo:             # its picture
        #  src:             # the file
        #  alt:             # what it shows
        #notes:             # more of them
        #  - src:           # the file
        #    alt:           # what it shows
        #type:              # its kind: a, b
        ---

        """,
        new Skeleton(keys)
            .with("headline", "\"A: b\"")
            .with("summary", "")
            .with("draft", "yes")
            .noting("summary", "really")
            .text());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyKeyIsThereWithItsMeaning(Kind kind) {
    String text = kind.skeleton().text();
    for (YamlKey key : kind.keys().keys()) {
      boolean written = kind.needed().containsKey(key.name());
      String begin = (written ? "" : "#") + key.name() + ":";
      assertEquals(1, text.lines().filter(line -> line.startsWith(begin)).count(), key.name());
      assertTrue(written || text.contains("# " + key.meaning()), key.name());
      key.choices().forEach(choice -> assertTrue(text.contains(choice), choice));
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void itBuildsAsItIsAndWithEveryKeyAwake(Kind kind) throws IOException {
    String text = kind.skeleton().text();
    NewSiteFolder site = new NewSiteFolder(folder, "en").file(kind.file(), text);
    assertEquals("", site.problems(false));
    List<String> sleeping = text.lines().filter(line -> line.matches("#[a-z].*")).toList();
    assertFalse(sleeping.isEmpty());
    for (int i = 0; i < sleeping.size(); i++) {
      String line = sleeping.get(i);
      site.file(
          kind.file().replace("new.md", "new-" + i + ".md"),
          text.replace(line + "\n", line.substring(1) + "\n"));
    }
    assertEquals("", site.problems(false));
    // What is awake, but not filled in, counts as not written.
    site.file(kind.file(), text.replaceAll("(?m)^#(?=[a-z])", ""));
    assertEquals("", site.problems(false));
  }

  @Test
  void groupsOfKeysCanBeFilledIn() throws IOException {
    String text =
        kinds().findFirst().orElseThrow().skeleton().text().replaceAll("(?m)^#(?=[a-z ] ?)", "");
    String filled =
        text.replaceFirst(" To use one.*\n", "")
            .replaceFirst("  src: +#", "  src: new.jpg  #")
            .replaceFirst("  alt: +#", "  alt: A dot  #")
            .replaceFirst("  - date: +#", "  - date: 2026-11-28  #")
            .replaceFirst("    text: +#", "    text: It was not so.  #")
            .replaceFirst("type: +#", "type: opinion  #");
    NewSiteFolder site = new NewSiteFolder(folder, "en").file("content/articles/new.md", filled);
    assertEquals(
        """
        content/articles/new.md:11:8: error: there is no picture "new.jpg" [picture-missing]
        """,
        site.problems(true).lines().limit(1).map(line -> line + "\n").findFirst().orElse(""),
        filled);
  }
}
