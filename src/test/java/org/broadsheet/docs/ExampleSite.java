package org.broadsheet.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.broadsheet.build.BuildListener;
import org.broadsheet.build.BuildOptions;
import org.broadsheet.build.BuildResult;
import org.broadsheet.build.SiteBuilder;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.ProblemText;

/** A site made of the examples of the documentation. */
final class ExampleSite {

  private static final String SETTINGS =
      """
      title: The Lantern
      url: https://lantern.example/
      language: en
      timezone: Europe/London
      """;

  /** When the examples are built: after the dates that they show as past. */
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

  private final Map<String, byte[]> files = new TreeMap<>();
  private final Path scratch;
  private int builds;

  /** A site with the four needed keys and no story. */
  ExampleSite(Path scratch) {
    this.scratch = scratch;
    text("site.yaml", SETTINGS);
  }

  /** A copy of the sample newsroom of this repository. */
  static ExampleSite sample(Path scratch) {
    ExampleSite site = new ExampleSite(scratch);
    site.put("site.yaml", bytes(Path.of("site.yaml")));
    try (Stream<Path> content = Files.walk(Path.of("content"))) {
      content
          .filter(Files::isRegularFile)
          .forEach(file -> site.put(file.toString().replace('\\', '/'), bytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return site;
  }

  private void put(String path, byte[] content) {
    files.put(path, content);
  }

  ExampleSite text(String path, String content) {
    put(path, content.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Adds a small picture of the kind that its name tells. */
  ExampleSite picture(String path) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String kind = path.endsWith(".png") ? "png" : "jpg";
    try {
      ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), kind, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    put(path, bytes.toByteArray());
    return this;
  }

  /** The same site with a slip in one file; the old text must be there once. */
  ExampleSite with(String path, String old, String slip) {
    ExampleSite other = new ExampleSite(scratch.resolve("slip"));
    other.files.putAll(files);
    String content = new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
    assertEquals(
        2, content.split(java.util.regex.Pattern.quote(old), -1).length, path + ": " + old);
    return other.text(path, content.replace(old, slip));
  }

  /**
   * The site, built.
   *
   * @param problems their full texts
   * @param output the finished site
   */
  record Built(String problems, Path output) {

    String file(String name) {
      Path file = output.resolve(name);
      return Files.isRegularFile(file)
          ? new String(bytes(file), StandardCharsets.UTF_8)
          : "(there is no " + name + ")";
    }
  }

  Built build() {
    builds++;
    Path site = scratch.resolve("site" + builds);
    Path output = scratch.resolve("public" + builds);
    files.forEach((path, content) -> write(site.resolve(path), content));
    try {
      BuildResult result =
          new SiteBuilder(BuildListener.SILENT)
              .build(new BuildOptions(site, output, NOW, false, false, null));
      ProblemText text = new ProblemText(result.sources());
      StringBuilder problems = new StringBuilder();
      for (Problem problem : result.problems()) {
        problems.append(text.of(problem));
      }
      return new Built(problems.toString(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, byte[] content) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
