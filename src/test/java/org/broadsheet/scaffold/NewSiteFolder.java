package org.broadsheet.scaffold;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.broadsheet.build.BuildListener;
import org.broadsheet.build.BuildOptions;
import org.broadsheet.build.BuildResult;
import org.broadsheet.build.SiteBuilder;
import org.broadsheet.problem.ProblemText;
import org.broadsheet.problem.Problems;

/** A site in a folder of a test, to which files are added. */
final class NewSiteFolder {

  static final Instant NOW = Instant.parse("2026-11-28T23:30:00Z");

  final Path folder;

  /** A site of a paper in Berlin, in a language. */
  NewSiteFolder(Path folder, String language) {
    this.folder = folder;
    settings("language: " + language + "\n");
  }

  /** Writes settings behind those that stay the same. */
  NewSiteFolder settings(String more) {
    return file(
        "site.yaml",
        "title: The Paper\nurl: https://paper.example/\ntimezone: Europe/Berlin\n" + more);
  }

  NewSiteFolder file(String path, String text) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  String text(String path) throws IOException {
    return Files.readString(folder.resolve(path), StandardCharsets.UTF_8);
  }

  Scaffold scaffold() throws IOException {
    Scaffold scaffold = Scaffold.of(folder, null, new Problems());
    assertNotNull(scaffold);
    return scaffold;
  }

  /** The path of a new story of this headline and nothing else. */
  String story(String headline) throws IOException, Refusal {
    return scaffold().article(new Commission(headline, null, List.of(), List.of(), NOW)).path();
  }

  /** Every problem of a build that shows drafts, in full. */
  String problems(boolean drafts) throws IOException {
    BuildResult result =
        new SiteBuilder(BuildListener.SILENT)
            .build(new BuildOptions(folder, folder.resolve("public"), NOW, drafts, false, null));
    ProblemText text = new ProblemText(result.sources());
    return result.problems().stream().map(text::of).collect(Collectors.joining());
  }
}
