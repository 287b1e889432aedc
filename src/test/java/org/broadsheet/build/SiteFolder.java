package org.broadsheet.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A folder of a test as a map of its files, and a map of files written to a folder. */
final class SiteFolder {

  private SiteFolder() {}

  /**
   * Every file below a folder by its path with forward slashes, sorted; our own records left out.
   */
  static Map<String, byte[]> read(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      Map<String, byte[]> contents = new TreeMap<>();
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (!name.startsWith(".broadsheet")) {
          contents.put(name, Files.readAllBytes(file));
        }
      }
      return contents;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same with a line for each file: its name and its bytes, so that maps compare as text. */
  static List<String> fingerprints(Path folder) {
    return read(folder).entrySet().stream()
        .map(e -> e.getKey() + " " + HexFormat.of().formatHex(digest(e.getValue())))
        .toList();
  }

  private static byte[] digest(byte[] bytes) {
    try {
      return java.security.MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Copies a folder, creating its files in the opposite order, with the text of each changed. */
  static void copyBackwards(Path from, Path to, UnaryOperator<String> change) {
    List<Map.Entry<String, byte[]>> files = new ArrayList<>(read(from).entrySet());
    Collections.reverse(files);
    for (Map.Entry<String, byte[]> file : files) {
      boolean text = file.getKey().endsWith(".md") || file.getKey().endsWith(".yaml");
      byte[] content =
          text
              ? change
                  .apply(new String(file.getValue(), StandardCharsets.UTF_8))
                  .getBytes(StandardCharsets.UTF_8)
              : file.getValue();
      write(to.resolve(file.getKey()), content);
    }
  }

  /**
   * Writes a site given as one text: each file is a line {@code -- name --} and what follows it.
   *
   * @return the folder
   */
  static Path write(Path folder, String archive) {
    String name = null;
    StringBuilder content = new StringBuilder();
    for (String line : (archive + "\n-- end --").split("\n", -1)) {
      if (line.startsWith("-- ") && line.endsWith(" --")) {
        if (name != null) {
          write(folder.resolve(name), content.toString().getBytes(StandardCharsets.UTF_8));
        }
        name = line.substring(3, line.length() - 3);
        content.setLength(0);
      } else {
        content.append(line).append('\n');
      }
    }
    return folder;
  }

  static void write(Path file, byte[] content) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
