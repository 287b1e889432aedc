package org.broadsheet.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.output.OutputResult;
import org.broadsheet.output.OutputTree;
import org.broadsheet.problem.Problems;

/** A stand-in until the stages are joined: copies the text of every article to a page. */
public final class SiteBuilder {

  private final BuildListener listener;

  /** A builder that tells how far it is. */
  public SiteBuilder(BuildListener listener) {
    this.listener = listener;
  }

  /** Builds a site. */
  public BuildResult build(BuildOptions options) throws IOException {
    Problems problems = new Problems();
    List<Path> files;
    try (Stream<Path> all = Files.walk(options.site().resolve("content"))) {
      files = all.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
    listener.stage(Stage.RENDER, files.size());
    OutputResult result = new OutputResult(0, 0, 0);
    try (OutputTree tree = OutputTree.open(options.site(), options.output(), problems)) {
      if (tree != null) {
        tree.stage("index.html", "<h1>Front</h1>".getBytes(StandardCharsets.UTF_8));
        tree.stage("404.html", "<h1>Not found</h1>".getBytes(StandardCharsets.UTF_8));
        for (Path file : files) {
          String name = options.site().resolve("content").relativize(file).toString();
          tree.stage(name.replaceFirst("\\.md$", "/index.html"), Files.readAllBytes(file));
          listener.step();
        }
        if (!problems.hasErrors()) {
          result = tree.commit();
        }
      }
    }
    return new BuildResult(
        problems.sorted(),
        files.size(),
        files.size() + 2,
        result.written(),
        result.unchanged(),
        result.deleted(),
        (path, line) -> null);
  }
}
