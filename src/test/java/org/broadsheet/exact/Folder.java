package org.broadsheet.exact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder on the disk, whose files are named by their paths in it, with forward slashes. */
public record Folder(Path root) {

  /** The names of all files below a folder of it, sorted; none where it is not there. */
  public List<String> files(String below) {
    Path start = root.resolve(below);
    if (!Files.exists(start, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(start)) {
      return all.filter(Files::isRegularFile).map(this::name).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String name(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  /** Every file below a folder of it and what it holds. */
  public SortedMap<String, byte[]> contents(String below) {
    SortedMap<String, byte[]> contents = new TreeMap<>();
    files(below).forEach(name -> contents.put(name, bytes(name)));
    return contents;
  }

  public boolean has(String name) {
    return Files.exists(root.resolve(name), LinkOption.NOFOLLOW_LINKS);
  }

  public byte[] bytes(String name) {
    try {
      return Files.readAllBytes(root.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a file holds, taken for text. */
  public String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  /** Writes into the file itself, which is made where it is not there. */
  public void write(String name, byte[] bytes) {
    try {
      Path file = root.resolve(name);
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void write(String name, String text) {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Puts a new file in the place of the old, as careful editors do. */
  void replace(String name, byte[] bytes) {
    write(name + ".tmp", bytes);
    move(name + ".tmp", name);
  }

  public void move(String from, String to) {
    try {
      Files.createDirectories(root.resolve(to).toAbsolutePath().getParent());
      Files.move(root.resolve(from), root.resolve(to), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  FileTime time(String name) {
    try {
      return Files.getLastModifiedTime(root.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void time(String name, FileTime time) {
    try {
      Files.setLastModifiedTime(root.resolve(name), time);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes a file, or a folder with all that is in it; nothing where it is not there. */
  public void delete(String name) {
    Path start = root.resolve(name);
    if (!Files.exists(start, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> all = Files.walk(start)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies everything, empty folders too; with the times of the files, or with those of now. */
  public void copyTo(Path target, boolean withTimes) {
    try (Stream<Path> all = Files.walk(root)) {
      for (Path path : all.sorted().toList()) {
        Path copy = target.resolve(root.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(copy);
        } else if (withTimes) {
          Files.copy(path, copy, StandardCopyOption.COPY_ATTRIBUTES);
        } else {
          Files.copy(path, copy);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
