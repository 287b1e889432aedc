package org.broadsheet.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.config.SiteConfigReader;
import org.broadsheet.digest.Digests;
import org.broadsheet.markdown.MarkdownOptions;
import org.broadsheet.markdown.MarkdownReader;
import org.broadsheet.memory.Memory;
import org.broadsheet.model.Article;
import org.broadsheet.model.Newsroom;
import org.broadsheet.model.StaticFile;
import org.broadsheet.model.Story;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.ProblemText;
import org.broadsheet.problem.Problems;
import org.jspecify.annotations.Nullable;

/** A site in a folder of a test, and what reading it gives. */
final class ScratchSite {

  static final String CONFIG =
      """
      title: The Harbour Post
      url: https://post.example/
      language: en
      timezone: Europe/London
      """;

  final Path folder;
  final Problems problems = new Problems();

  /** An empty site with a configuration. */
  ScratchSite(Path folder) {
    this.folder = folder;
    file(SiteConfig.FILE, CONFIG);
  }

  /** Writes a text file. */
  ScratchSite file(String path, String text) {
    return file(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a file. */
  ScratchSite file(String path, byte[] bytes) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the files of an archive: after a line {@code -- path --} comes a file's text. */
  ScratchSite files(String archive) {
    sections(archive).forEach(this::file);
    return this;
  }

  /** The parts of an archive by the names in the lines {@code -- name --} above them. */
  static Map<String, String> sections(String archive) {
    Map<String, String> sections = new LinkedHashMap<>();
    String name = "";
    StringBuilder text = new StringBuilder();
    for (String line : archive.split("(?<=\n)", -1)) {
      String bare = line.strip();
      if (bare.startsWith("-- ") && bare.endsWith(" --")) {
        sections.put(name, text.toString());
        name = bare.substring(3, bare.length() - 3);
        text.setLength(0);
      } else {
        text.append(line);
      }
    }
    sections.put(name, text.toString());
    sections.remove("");
    return sections;
  }

  /** What the site holds; an empty newsroom where its configuration is wrong. */
  Newsroom read() {
    SiteConfig config = new SiteConfigReader(problems).read(folder);
    if (config == null) {
      return new Newsroom(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
    return read(config, List.of(), path -> null);
  }

  /** What the site holds with these static files; its articles stay in memory. */
  Newsroom read(
      SiteConfig config,
      List<StaticFile> staticFiles,
      Function<String, ? extends @Nullable Path> places) {
    MarkdownOptions options = new MarkdownOptions(config.language(), false, Map.of());
    try (Memory memory = Memory.none()) {
      Newsroom read =
          new NewsroomReader(config, options, memory, problems)
              .read(memory.walk(folder, path -> true), staticFiles, places);
      List<Story> stories = read.stories().stream().map(ScratchSite::kept).toList();
      return new Newsroom(
          stories, read.authors(), read.sections(), read.pages(), read.media(), read.staticFiles());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static MarkdownReader markdown(SiteConfig config) {
    return new MarkdownReader(new MarkdownOptions(config.language(), false, Map.of()));
  }

  private static Story kept(Story story) {
    Article article = story.article();
    return new Story(story.card(), Digests.of(article), () -> article);
  }

  /** Everything that was reported, as people read it. */
  String report() {
    ProblemText text = new ProblemText(this::line);
    return problems.sorted().stream().map(text::of).collect(Collectors.joining());
  }

  /** The ids of what was reported. */
  List<String> ids() {
    return problems.sorted().stream().map(Problem::id).toList();
  }

  @Nullable String line(String path, int line) {
    try {
      String text = Files.readString(folder.resolve(path), StandardCharsets.ISO_8859_1);
      String utf8 = new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
      String[] lines = utf8.split("\r\n|\r|\n", -1);
      return line <= lines.length ? lines[line - 1] : null;
    } catch (IOException e) {
      return null;
    }
  }
}
