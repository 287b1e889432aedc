package org.broadsheet.check.external;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What other sites answered, in a file of one line for each address. A line that is not understood
 * is as good as none.
 */
final class LinkMemory {

  private static final String HEAD = "broadsheet links 1";
  private static final long LARGEST = 32L << 20;
  private static final int PARTS = 5;

  private final Map<String, Entry> entries = new TreeMap<>();

  /** An answer and when it was given. */
  private record Entry(Instant at, Answer answer) {}

  /** What a file remembers; nothing where there is none that can be read. */
  static LinkMemory read(Path file) {
    LinkMemory memory = new LinkMemory();
    try {
      if (Files.isRegularFile(file) && Files.size(file) <= LARGEST) {
        memory.take(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      // The sites are asked again.
    }
    return memory;
  }

  private void take(String text) {
    String[] lines = text.split("\n", -1);
    if (!lines[0].equals(HEAD)) {
      return;
    }
    for (int i = 1; i < lines.length; i++) {
      String[] parts = lines[i].split("\t", -1);
      if (parts.length == PARTS && parts[0].matches("[0-9]{1,11}")) {
        Fate fate = fate(parts[1]);
        WebAddress address = WebAddress.of(parts[2]);
        WebAddress target = WebAddress.of(parts[3]);
        boolean sound = fate != null && (fate == Fate.MOVED) == (target != null);
        if (sound && fate != null && address != null && address.toString().equals(parts[2])) {
          Answer answer = new Answer(fate, parts[4], target == null ? null : target.toString());
          entries.put(parts[2], new Entry(Instant.ofEpochSecond(Long.parseLong(parts[0])), answer));
        }
      }
    }
  }

  private static @Nullable Fate fate(String word) {
    for (Fate fate : Fate.values()) {
      if (fate.name().equals(word)) {
        return fate;
      }
    }
    return null;
  }

  /** The answer for an address that still holds, or null. */
  @Nullable Answer recall(WebAddress address, Instant now, Manners manners) {
    Entry entry = entries.get(address.toString());
    return entry != null && holds(entry, now, manners) ? entry.answer() : null;
  }

  private static boolean holds(Entry entry, Instant now, Manners manners) {
    Duration term = entry.answer().fate().isGood() ? manners.good() : manners.bad();
    return !entry.at().isAfter(now) && now.isBefore(entry.at().plus(term));
  }

  /** Remembers an answer. */
  void remember(WebAddress address, Answer answer, Instant now) {
    entries.put(address.toString(), new Entry(now, answer));
  }

  /**
   * Writes what still holds beside the place of the file, and moves it there.
   *
   * @throws IOException where that cannot be done; then the file is as it was
   */
  void write(Path file, Instant now, Manners manners) throws IOException {
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    entries.forEach(
        (address, entry) -> {
          if (holds(entry, now, manners)) {
            Answer answer = entry.answer();
            text.append(entry.at().getEpochSecond()).append('\t');
            text.append(answer.fate().name()).append('\t').append(address).append('\t');
            text.append(answer.target() == null ? "-" : answer.target()).append('\t');
            text.append(answer.words().replaceAll("\\s", " ")).append('\n');
          }
        });
    Path folder = file.resolveSibling("");
    Files.createDirectories(folder);
    Path beside = Files.createTempFile(folder, "links-", ".tmp");
    try {
      Files.write(beside, text.toString().getBytes(StandardCharsets.UTF_8));
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
