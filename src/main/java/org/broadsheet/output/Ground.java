package org.broadsheet.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.broadsheet.output.Spot.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Tells what stands in an output folder, and whose it is; folders are looked at once. Safe to use
 * from many threads.
 */
final class Ground {

  private final Path root;
  private final Manifest ours;
  private final FoldedNames folded;
  private final ConcurrentMap<String, Spot> folders = new ConcurrentHashMap<>();

  Ground(Path root, Manifest ours, FoldedNames folded) {
    this.root = root;
    this.ours = ours;
    this.folded = folded;
    folders.put("", new Spot(Kind.FOLDER, ""));
  }

  /** What stands where a file is wanted. */
  Spot at(String file) throws IOException {
    Spot above = folder(OutputName.parent(file));
    if (above.kind() != Kind.FOLDER) {
      return above;
    }
    Spot spot = look(file);
    if (spot.kind() != Kind.FOLDER) {
      return spot;
    }
    String stranger = strangerIn(file);
    return stranger == null ? new Spot(Kind.OBSTRUCTED, file) : new Spot(Kind.BLOCKED, stranger);
  }

  private Spot folder(String folder) throws IOException {
    Spot known = folders.get(folder);
    if (known != null) {
      return known;
    }
    Spot above = folder(OutputName.parent(folder));
    if (above.kind() != Kind.FOLDER) {
      return above;
    }
    Spot spot = asFolder(look(folder));
    folders.put(folder, spot);
    return spot;
  }

  private static Spot asFolder(Spot spot) {
    return switch (spot.kind()) {
      case OURS -> new Spot(Kind.OBSTRUCTED, spot.place());
      case FOREIGN -> new Spot(Kind.BLOCKED, spot.place());
      default -> spot;
    };
  }

  private Spot look(String place) throws IOException {
    BasicFileAttributes attributes;
    try {
      attributes =
          Files.readAttributes(
              root.resolve(place), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (NoSuchFileException nothing) {
      return new Spot(Kind.FREE, place);
    }
    if (attributes.isDirectory()) {
      return new Spot(Kind.FOLDER, place);
    }
    if (attributes.isSymbolicLink()) {
      return new Spot(Kind.LINK, place);
    }
    if (!attributes.isRegularFile()) {
      return new Spot(Kind.BLOCKED, place);
    }
    return new Spot(isOurs(place) ? Kind.OURS : Kind.FOREIGN, place);
  }

  /** On a file system that ignores capitals, a picture that changed only those is still ours. */
  private boolean isOurs(String file) throws IOException {
    if (ours.holds(file)) {
      return true;
    }
    for (int alike : folded.files(OutputName.folded(file))) {
      if (isSame(ours.file(alike), file)) {
        return true;
      }
    }
    return false;
  }

  /** Whether two names lead to one file. */
  boolean isSame(String one, String other) throws IOException {
    Path first = root.resolve(one);
    Path second = root.resolve(other);
    return Files.exists(first, LinkOption.NOFOLLOW_LINKS)
        && Files.exists(second, LinkOption.NOFOLLOW_LINKS)
        && Files.isSameFile(first, second);
  }

  /** The first file in a folder that is not ours, or null. */
  private @Nullable String strangerIn(String folder) throws IOException {
    try (Stream<Path> inside = Files.walk(root.resolve(folder))) {
      Optional<String> first =
          inside
              .filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
              .map(path -> root.relativize(path).toString().replace('\\', '/'))
              .filter(file -> !ours.holds(file))
              .min(String::compareTo);
      return first.orElse(null);
    }
  }
}
