package org.broadsheet.check;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.broadsheet.problem.ProblemText;

/** A small paper in which nothing is wrong, until a test puts something into it. */
final class Newsdesk {

  static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

  private static final Map<String, String> FINE =
      Map.of(
          "site.yaml",
          """
          title: The Lantern
          url: https://lantern.example/
          language: en-GB
          timezone: Europe/London
          """,
          "content/articles/calm.md",
          """
          ---
          headline: A calm sea
          summary: The sea is calm.
          date: 2026-11-19 08:15
          authors: [mara-lindt]
          section: Local
          ---
          All is well.

          ## The sea

          It is calm.
          """,
          "content/authors/mara-lindt.md",
          "---\nname: Mara Lindt\n---\nShe writes about the sea.\n",
          "content/pages/about.md",
          "---\nheadline: About\n---\nThis paper.\n\n## Address\n\nThe quay.\n");

  private final Path folder;
  private final Map<String, byte[]> files = new TreeMap<>();

  /** The paper in a folder that is not there yet. */
  Newsdesk(Path folder) {
    this.folder = folder;
    FINE.forEach(this::file);
  }

  /** Puts a file in; without text, a picture has some dots. */
  Newsdesk file(String path, String text) {
    boolean picture = text.isBlank() && path.matches(".*\\.(jpg|png)");
    return file(path, picture ? dots(path) : text.getBytes(StandardCharsets.UTF_8));
  }

  Newsdesk file(String path, byte[] bytes) {
    files.put(path, bytes);
    return this;
  }

  /** Mends a file: the words must be there once. */
  void replace(String path, String old, String with) {
    String text = new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
    if (text.split(java.util.regex.Pattern.quote(old), -1).length != 2) {
      throw new IllegalArgumentException("not there once in " + path + ": " + old);
    }
    file(path, text.replace(old, with));
  }

  void delete(String path) {
    files.remove(path);
  }

  /** Gives all text files the line ends of Windows and a byte order mark. */
  Newsdesk likeWindows() {
    files.replaceAll(
        (path, bytes) ->
            path.matches(".*\\.(md|yaml)")
                ? ("\uFEFF" + new String(bytes, StandardCharsets.UTF_8).replace("\n", "\r\n"))
                    .getBytes(StandardCharsets.UTF_8)
                : bytes);
    return this;
  }

  /** Everything that the desk says, as people read it. */
  String report() {
    Inspection found = inspect(false, Selection.ALL);
    ProblemText text = new ProblemText(found.sources());
    return found.problems().stream().map(text::of).collect(Collectors.joining());
  }

  Inspection inspect(boolean drafts, Selection wanted) {
    try {
      if (Files.exists(folder)) {
        try (var walk = Files.walk(folder)) {
          for (Path file : walk.filter(Files::isRegularFile).toList()) {
            Files.delete(file);
          }
        }
      }
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        Files.write(path, file.getValue());
      }
      return Inspection.of(folder, null, NOW, drafts, wanted);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] dots(String path) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      BufferedImage picture = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
      ImageIO.write(picture, path.endsWith("png") ? "png" : "jpg", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
