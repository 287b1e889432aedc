package org.broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.broadsheet.model.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotShownTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void storiesThatAreHeldBackAreCountedByWhatTheyAre() throws IOException {
    site();
    assertEquals(
        Map.of(
            Visibility.DRAFT, 1,
            Visibility.SCHEDULED, 2,
            Visibility.EMBARGOED, 1,
            Visibility.EXPIRED, 1),
        build("2026-11-23T12:00:00Z", false).notShown());
  }

  @Test
  void draftsThatAreShownAreNotCounted() throws IOException {
    site();
    assertEquals(Map.of(Visibility.EXPIRED, 1), build("2026-12-24T12:00:00Z", true).notShown());
  }

  private void site() {
    SiteFolder.write(
        folder,
        """
        -- site.yaml --
        title: The Test Courier
        url: https://courier.example/
        language: en
        timezone: UTC
        """);
    story("public", "date: 2026-11-01");
    story("draft", "draft: true");
    story("scheduled", "date: 2026-11-01\npublish: 2026-11-24");
    story("future", "date: 2026-11-24");
    story("embargoed", "date: 2026-11-01\nembargo: 2026-11-24");
    story("expired", "date: 2026-11-01\nexpires: 2026-11-10");
  }

  private void story(String name, String keys) {
    SiteFolder.write(
        folder,
        """
        -- content/articles/@name.md --
        ---
        headline: Story @name
        byline: Staff
        @keys
        ---
        Text.
        """
            .replace("@name", name)
            .replace("@keys", keys));
  }

  private BuildResult build(String at, boolean drafts) throws IOException {
    BuildResult result =
        new SiteBuilder(BuildListener.SILENT)
            .build(
                new BuildOptions(
                    folder, folder.resolve("public"), Instant.parse(at), drafts, false, null));
    assertTrue(result.ok(), result.problems().toString());
    return result;
  }
}
