package org.broadsheet.bench.stages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.broadsheet.assemble.SiteAssembler;
import org.broadsheet.bench.corpus.Archive;
import org.broadsheet.bench.corpus.BroadsheetDialect;
import org.broadsheet.bench.corpus.PaperSite;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.config.SiteConfigReader;
import org.broadsheet.config.Words;
import org.broadsheet.config.WordsReader;
import org.broadsheet.markdown.MarkdownOptions;
import org.broadsheet.markdown.MarkdownReader;
import org.broadsheet.model.Edition;
import org.broadsheet.model.Newsroom;
import org.broadsheet.model.Site;
import org.broadsheet.model.StaticFile;
import org.broadsheet.model.UrlPath;
import org.broadsheet.page.PagePlanner;
import org.broadsheet.page.Paper;
import org.broadsheet.page.Plan;
import org.broadsheet.problem.Problems;
import org.broadsheet.source.NewsroomReader;
import org.broadsheet.theme.Theme;

/** A site in a temporary folder, and what every stage makes of it. Not thread-safe. */
final class Newsdesk implements AutoCloseable {

  private static final long SEED = 7;

  private final Problems problems = new Problems();
  private final Path folder;
  private final SiteConfig config;
  private final Theme theme;
  private final Words words;

  /** A site with so many stories. */
  Newsdesk(int stories) throws IOException {
    this.folder = Files.createTempDirectory("broadsheet-stages-");
    PaperSite.write(
        new Archive(SEED, stories),
        new BroadsheetDialect(Optional.empty(), Optional.empty()),
        site());
    this.config = new SiteConfigReader(problems).read(site());
    this.theme = Theme.of(site(), problems);
    this.words = new WordsReader(this::template, problems).read(config.language());
    check();
  }

  private String template(String name) {
    try {
      return theme.template(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path site() {
    return folder.resolve("site");
  }

  SiteConfig config() {
    return config;
  }

  Theme theme() {
    return theme;
  }

  Problems problems() {
    return problems;
  }

  /** Fails where a stage found fault with the site: then it was not the whole stage. */
  void check() {
    if (!problems.sorted().isEmpty()) {
      throw new IllegalStateException("the site has faults: " + problems.sorted());
    }
  }

  /** The text of one of its stories, front matter and all. */
  String storyFile() throws IOException {
    try (Stream<Path> files = Files.walk(site().resolve("content/articles"))) {
      return Files.readString(
          files.filter(Files::isRegularFile).min(Comparator.naturalOrder()).orElseThrow());
    }
  }

  MarkdownReader markdown() {
    return new MarkdownReader(new MarkdownOptions(config.language(), false, words.labels()));
  }

  Newsroom read() {
    List<StaticFile> files =
        theme.staticFiles().stream()
            .map(file -> new StaticFile(file.path(), new UrlPath("/" + file.path()), true))
            .toList();
    return new NewsroomReader(config, markdown(), problems)
        .read(site(), files, path -> theme.staticFile(path.substring("static/".length())));
  }

  Site assemble(Newsroom newsroom) {
    Edition edition = new Edition(Instant.parse("2026-01-01T00:00:00Z"), false);
    return new SiteAssembler(config, edition, problems).assemble(newsroom);
  }

  Plan plan(Site site) {
    return PagePlanner.plan(new Paper(site, config, words, "Broadsheet"), problems);
  }

  @Override
  public void close() throws IOException {
    theme.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
