package org.broadsheet.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The list of the files that Broadsheet wrote into an output folder. What is not in it belongs to
 * somebody else and is never replaced or deleted.
 */
final class FileList {

  static final String NAME = ".broadsheet-files";

  private static final String TITLE =
      "# The files that Broadsheet made in this folder; it never touches any other.\n";

  private final SortedMap<String, Fingerprint> files;
  private final boolean found;
  private @Nullable Map<String, String> byFoldedName;

  FileList(Map<String, Fingerprint> files) {
    this(files, false);
  }

  private FileList(Map<String, Fingerprint> files, boolean found) {
    this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    this.found = found;
  }

  /** The list of a folder, empty where there is none; lines that make no sense are passed over. */
  static FileList read(Path root) throws IOException {
    Path list = root.resolve(NAME);
    Map<String, Fingerprint> files = new TreeMap<>();
    boolean found = Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS);
    if (found) {
      String text = new String(Files.readAllBytes(list), StandardCharsets.UTF_8);
      text.lines().forEach(line -> readLine(line, files));
    }
    return new FileList(files, found);
  }

  /** Whether it was read from a file, so that what is not in it is known to be somebody else's. */
  boolean found() {
    return found;
  }

  private static void readLine(String line, Map<String, Fingerprint> files) {
    String[] parts = line.split(" ", 3);
    if (parts.length < 3 || !OutputName.inside(parts[2]) || OutputName.reserved(parts[2])) {
      return;
    }
    try {
      files.put(parts[2], Fingerprint.parse(parts[0], parts[1]));
    } catch (IllegalArgumentException damaged) {
      // A line that was not written by us gives no right to touch a file.
      return;
    }
  }

  /** Replaces the list of a folder in one step. */
  void write(Path root) throws IOException {
    StringBuilder text = new StringBuilder(TITLE);
    files.forEach((file, print) -> text.append(print).append(' ').append(file).append('\n'));
    Path fresh = root.resolve(NAME + ".new");
    // What lies there is left over, or a link to something that is not ours to write to.
    Files.deleteIfExists(fresh);
    Files.writeString(fresh, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    Files.move(fresh, root.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
  }

  /** The files, by name. */
  SortedMap<String, Fingerprint> files() {
    return files;
  }

  boolean holds(String file) {
    return files.containsKey(file);
  }

  /** The files inside a folder, by name. */
  SortedMap<String, Fingerprint> inside(String folder) {
    return files.subMap(folder + "/", folder + "0"); // '0' is the character after '/'
  }

  /** These files and those. */
  FileList and(FileList others) {
    Map<String, Fingerprint> union = new HashMap<>(files);
    union.putAll(others.files);
    return new FileList(union);
  }

  /** The listed name that some file systems take for the same, or null. */
  synchronized @Nullable String alike(String file) {
    Map<String, String> names = byFoldedName;
    if (names == null) {
      names = new HashMap<>();
      for (String name : files.keySet()) {
        names.put(OutputName.folded(name), name);
      }
      byFoldedName = names;
    }
    return names.get(OutputName.folded(file));
  }

  boolean sameAs(FileList other) {
    return files.equals(other.files);
  }
}
