package org.broadsheet.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.broadsheet.digest.Digest;
import org.broadsheet.output.MemoryDisk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damages every file of a memory in every place: what is recalled is right, or absent. */
class DamageTest {

  private static final Digest ENGINE = new Digest(0x1234_5678_9ABC_DEF0L, 99);
  private static final RecordCodec<Text> TEXTS = RecordCodec.of(Text.class);
  private static final int VALUES = 6;
  private static final int ALL = 2 * VALUES + 5;

  record Text(String text, int number) {}

  @TempDir(factory = MemoryDisk.class)
  Path top;

  private int damages;
  private Path folder = Path.of("");
  private Path site = Path.of("");
  private final Map<String, byte[]> whole = new LinkedHashMap<>();

  @BeforeEach
  void remember() throws IOException {
    folder = top.resolve("memory");
    site = Files.createDirectory(top.resolve("site"));
    for (int i = 0; i < 4; i++) {
      Files.writeString(site.resolve("story-" + i + ".md"), "story " + i);
    }
    try (Memory memory = open()) {
      KnownFiles files = memory.walk(site, path -> true);
      files.rootDigest();
      for (int i = 0; i < VALUES; i++) {
        memory.cards().remember(new Digest(i, i), card(i), TEXTS);
        memory.copies().store(new Digest(i, i), copy(i), TEXTS);
      }
      memory.save(files);
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        whole.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    assertEquals(7, whole.size(), whole.keySet().toString());
    assertEquals(ALL, recalled(), "nothing is damaged yet");
  }

  @Test
  void aFlippedByteGivesNoWrongValue() throws IOException {
    int noticed = 0;
    for (Map.Entry<String, byte[]> file : whole.entrySet()) {
      for (int at = 0; at < file.getValue().length; at++) {
        byte[] bytes = file.getValue().clone();
        bytes[at] ^= (byte) (1 << at % 8);
        noticed += recalledAfter(file.getKey(), bytes) < ALL ? 1 : 0;
      }
    }
    int bytes = whole.values().stream().mapToInt(b -> b.length).sum();
    // Only the byte in the file that tells the time counts for nothing.
    assertEquals(bytes - 1, noticed, "each byte counts");
  }

  @Test
  void anotherByteInAnyPlaceGivesNoWrongValue() throws IOException {
    Random random = new Random(5);
    for (Map.Entry<String, byte[]> file : whole.entrySet()) {
      for (int round = 0; round < 100 && file.getValue().length > 0; round++) {
        byte[] bytes = file.getValue().clone();
        int start = random.nextInt(bytes.length);
        int end = Math.min(bytes.length, start + 1 + random.nextInt(40));
        Arrays.fill(bytes, start, end, (byte) random.nextInt());
        recalledAfter(file.getKey(), bytes);
      }
    }
  }

  @Test
  void aFileCutShortGivesNoWrongValue() throws IOException {
    for (Map.Entry<String, byte[]> file : whole.entrySet()) {
      for (int length = 0; length < file.getValue().length; length++) {
        recalledAfter(file.getKey(), Arrays.copyOf(file.getValue(), length));
      }
    }
  }

  @Test
  void aFileThatIsGoneOrLongerGivesNoWrongValue() throws IOException {
    for (Map.Entry<String, byte[]> file : whole.entrySet()) {
      recalledAfter(file.getKey(), null);
      for (int more : new int[] {1, 7, 8, 24, 100}) {
        int length = file.getValue().length;
        byte[] longer = Arrays.copyOf(file.getValue(), length + more);
        recalledAfter(file.getKey(), longer);
        Arrays.fill(longer, length, length + more, (byte) 0xFF);
        recalledAfter(file.getKey(), longer);
      }
    }
  }

  @Test
  void filesOfAnotherMemoryGiveNoWrongValue() throws IOException {
    Map<String, byte[]> before = new LinkedHashMap<>(whole);
    List<String> names = new ArrayList<>(whole.keySet());
    for (String name : names) {
      for (String other : names) {
        recalledAfter(name, before.get(other));
      }
    }
  }

  private int recalledAfter(String name, byte @Nullable [] bytes) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    for (Map.Entry<String, byte[]> file : whole.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
    if (bytes == null) {
      Files.delete(folder.resolve(name));
    } else {
      Files.write(folder.resolve(name), bytes);
    }
    int recalled = recalled();
    if (damages++ % 20 == 0) {
      goOn();
      assertEquals(ALL, recalled(), "after the damage of " + name);
    }
    return recalled;
  }

  /** A build that goes on with what is left leaves a whole memory behind. */
  private void goOn() throws IOException {
    try (Memory memory = open()) {
      KnownFiles files = memory.walk(site, path -> true);
      files.rootDigest();
      for (int i = 0; i < VALUES; i++) {
        Digest key = new Digest(i, i);
        if (memory.cards().recall(key, TEXTS) == null) {
          memory.cards().remember(key, card(i), TEXTS);
        }
        if (memory.copies().recall(key, TEXTS) == null) {
          memory.copies().store(key, copy(i), TEXTS);
        }
      }
      memory.save(files);
    }
  }

  /** How much of 6 cards, 6 copies and 5 facts of the tree is recalled; none of it is wrong. */
  private int recalled() throws IOException {
    int recalled = 0;
    try (Memory memory = open()) {
      KnownFiles files = memory.walk(site, path -> true);
      recalled += files.unchanged() ? 1 : 0;
      for (int i = 0; i < 4; i++) {
        recalled += files.known(i) ? 1 : 0;
        assertEquals(Digest.of(Files.readAllBytes(files.tree().file(i))), digest(files, i));
      }
      for (int i = 0; i < VALUES; i++) {
        Digest key = new Digest(i, i);
        Text card = memory.cards().recall(key, TEXTS);
        assertTrue(card == null || card.equals(card(i)));
        recalled += card == null ? 0 : 1;
        Stored<Text> stored = memory.copies().find(key, TEXTS);
        try {
          Text copy = stored == null ? null : stored.read();
          assertTrue(copy == null || copy.equals(copy(i)));
          recalled += copy == null ? 0 : 1;
        } catch (LostMemoryException e) {
          assertNotNull(memory.note());
        }
      }
    }
    return recalled;
  }

  private static Digest digest(KnownFiles files, int entry) throws IOException {
    return files.content(entry).digest();
  }

  private Memory open() {
    return Memory.open(folder, ENGINE, Duration.ofDays(-1));
  }

  private static Text card(int i) {
    return new Text("card " + i, i);
  }

  private static Text copy(int i) {
    return new Text("copy \u0641 " + i, 1000 * i);
  }
}
