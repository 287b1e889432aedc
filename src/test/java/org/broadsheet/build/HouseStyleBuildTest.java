package org.broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The house style is for the copy desk: no page is made again because of it. */
class HouseStyleBuildTest {

  private static final String SETTINGS =
      "title: T\nurl: https://t.example/\nlanguage: en\ntimezone: Europe/London\n";

  @TempDir Path site;

  private BuildResult build() throws IOException {
    return new SiteBuilder(BuildListener.SILENT)
        .build(
            new BuildOptions(
                site,
                site.resolve("public"),
                Instant.parse("2026-11-23T12:00:00Z"),
                false,
                false,
                site.resolve(".broadsheet")));
  }

  @Test
  void aNewHouseStyleMakesNoPageAgain() throws IOException {
    Files.createDirectories(site.resolve("content/articles"));
    Files.writeString(
        site.resolve("content/articles/storm.md"),
        "---\nheadline: Storm\ndate: 2026-11-20\nbyline: Us\n---\nThey utilise it.\n");
    Files.writeString(site.resolve("site.yaml"), SETTINGS);
    assertTrue(build().written() > 5);
    Files.writeString(
        site.resolve("site.yaml"), SETTINGS + "house-style: {banned: {utilise: use}}\n");
    BuildResult again = build();
    assertEquals(0, again.written());
    assertEquals("[]", again.problems().toString());
    Files.writeString(site.resolve("site.yaml"), SETTINGS + "house-style: {banned: {\"-\": x}}\n");
    assertEquals("house-style-invalid", build().problems().get(0).id());
    assertEquals(1, build().problems().size());
  }
}
