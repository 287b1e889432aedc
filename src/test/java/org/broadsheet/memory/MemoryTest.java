package org.broadsheet.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.broadsheet.digest.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {

  private static final Digest ENGINE = new Digest(1, 2);
  private static final RecordCodec<Text> TEXTS = RecordCodec.of(Text.class);
  private static final RecordCodec<Other> OTHERS = RecordCodec.of(Other.class);

  record Text(String text) {}

  record Other(String text) {}

  @TempDir Path folder;

  @Test
  void valuesAreThereInTheNextBuild() {
    Digest key = key(1);
    try (Memory memory = open()) {
      assertNull(memory.cards().recall(key, TEXTS));
      memory.cards().remember(key, new Text("card"), TEXTS);
      Stored<Text> stored = memory.copies().store(key, new Text("copy"), TEXTS);
      assertEquals(new Text("card"), memory.cards().recall(key, TEXTS));
      assertEquals(new Text("copy"), stored.read());
      save(memory);
    }
    try (Memory memory = open()) {
      assertEquals(new Text("card"), memory.cards().recall(key, TEXTS));
      assertEquals(new Text("copy"), memory.copies().recall(key, TEXTS));
      assertEquals(new Text("copy"), found(memory, key));
      assertNull(memory.cards().recall(key(2), TEXTS));
      assertNull(memory.copies().find(key(2), TEXTS));
      assertNull(memory.note());
    }
  }

  @Test
  void oneKeyHasAValueOfEachClass() {
    try (Memory memory = open()) {
      memory.cards().remember(key(1), new Text("text"), TEXTS);
      assertNull(memory.cards().recall(key(1), OTHERS));
      memory.cards().remember(key(1), new Other("other"), OTHERS);
      assertEquals(new Text("text"), memory.cards().recall(key(1), TEXTS));
      assertEquals(new Other("other"), memory.cards().recall(key(1), OTHERS));
    }
  }

  @Test
  void theLastValueOfAKeyCounts() {
    try (Memory memory = open()) {
      memory.cards().remember(key(1), new Text("first"), TEXTS);
      memory.cards().remember(key(1), new Text("last"), TEXTS);
      save(memory);
    }
    try (Memory memory = open()) {
      assertEquals(new Text("last"), memory.cards().recall(key(1), TEXTS));
    }
  }

  @Test
  void anotherEngineRemembersNothing() {
    fill(3);
    try (Memory memory = Memory.open(folder, new Digest(1, 3))) {
      assertNull(memory.cards().recall(key(0), TEXTS));
      assertEquals(
          "what earlier builds remember was made by another version, so it is not used",
          memory.note());
      memory.cards().remember(key(0), new Text("new"), TEXTS);
      save(memory);
    }
    try (Memory memory = Memory.open(folder, new Digest(1, 3))) {
      assertEquals(new Text("new"), memory.cards().recall(key(0), TEXTS));
      assertNull(memory.note());
    }
  }

  @Test
  void aBuildFromNothingReadsWhatItStored() {
    try (Memory memory = Memory.none()) {
      memory.cards().remember(key(1), new Text("card"), TEXTS);
      assertNull(memory.cards().recall(key(1), TEXTS));
      List<Stored<Text>> stored = new ArrayList<>();
      for (int i = 0; i < 600; i++) {
        stored.add(memory.copies().store(key(i), large(i), TEXTS));
      }
      for (int i = 599; i >= 0; i--) {
        assertEquals(large(i), stored.get(i).read());
        assertEquals(large(i), found(memory, key(i)));
      }
      save(memory);
      assertNull(memory.note());
    }
  }

  @Test
  void valuesLargerThanAnyBufferSurvive() {
    Text huge = new Text("0123456789abcdef".repeat(1_200_000)); // more than a place can tell
    try (Memory memory = open()) {
      Stored<Text> stored = memory.copies().store(key(1), huge, TEXTS);
      memory.cards().remember(key(1), new Text("x".repeat(200_000)), TEXTS);
      assertEquals(huge, stored.read());
      save(memory);
    }
    try (Memory memory = open()) {
      assertEquals(huge, found(memory, key(1)));
      assertEquals(new Text("x".repeat(200_000)), memory.cards().recall(key(1), TEXTS));
    }
  }

  @Test
  void manyThreadsAddAndReadAtOnce() {
    int count = 20_000;
    try (Memory memory = open()) {
      List<Stored<Text>> stored =
          IntStream.range(0, count)
              .parallel()
              .mapToObj(
                  i -> {
                    memory.cards().remember(key(i), new Text("card " + i), TEXTS);
                    Stored<Text> one = memory.copies().store(key(i), middling(i), TEXTS);
                    assertEquals(middling(i), one.read());
                    assertEquals(new Text("card " + i), memory.cards().recall(key(i), TEXTS));
                    return one;
                  })
              .toList();
      IntStream.range(0, count)
          .parallel()
          .forEach(i -> assertEquals(middling(i), stored.get(i).read()));
      save(memory);
    }
    try (Memory memory = open()) {
      IntStream.range(0, count)
          .parallel()
          .forEach(
              i -> {
                assertEquals(new Text("card " + i), memory.cards().recall(key(i), TEXTS));
                assertEquals(middling(i), found(memory, key(i)));
              });
    }
  }

  @Test
  void anotherBuildAtTheSameTimeReadsButRemembersNothing() throws IOException {
    fill(3);
    try (Memory first = open()) {
      first.cards().remember(key(7), new Text("of the first"), TEXTS);
      try (Memory second = open()) {
        assertEquals(
            "another build is using what builds remember, so this one remembers nothing",
            second.note());
        assertEquals(new Text("card 1"), second.cards().recall(key(1), TEXTS));
        assertEquals(new Text("copy 1"), found(second, key(1)));
        second.cards().remember(key(8), new Text("of the second"), TEXTS);
        Stored<Text> stored = second.copies().store(key(8), new Text("passing"), TEXTS);
        assertEquals(new Text("passing"), stored.read());
        save(second);
      }
      assertEquals(new Text("card 1"), first.cards().recall(key(1), TEXTS));
      save(first);
    }
    try (Memory memory = open()) {
      assertEquals(new Text("of the first"), memory.cards().recall(key(7), TEXTS));
      assertNull(memory.cards().recall(key(8), TEXTS));
      assertNull(memory.copies().find(key(8), TEXTS));
    }
  }

  @Test
  void whatAKilledBuildAddedIsTakenIn() throws IOException {
    fill(3);
    Path copy = Files.createDirectory(folder.resolve("killed"));
    try (Memory memory = open()) {
      for (int i = 10; i < 1000; i++) {
        memory.cards().remember(key(i), middling(i), TEXTS);
      }
      // As the disk looks if the build ends here: the last values are still in the heap.
      copyTo(copy);
    }
    int found = 0;
    try (Memory memory = Memory.open(copy, ENGINE)) {
      assertEquals(new Text("card 2"), memory.cards().recall(key(2), TEXTS));
      for (int i = 10; i < 1000; i++) {
        Text text = memory.cards().recall(key(i), TEXTS);
        assertTrue(text == null || text.equals(middling(i)));
        found += text == null ? 0 : 1;
      }
      memory.cards().remember(key(5000), new Text("after"), TEXTS);
      assertEquals(new Text("after"), memory.cards().recall(key(5000), TEXTS));
      save(memory);
      assertNull(memory.note());
    }
    assertTrue(found > 100 && found < 990, "found " + found);
    try (Memory memory = Memory.open(copy, ENGINE)) {
      assertEquals(new Text("after"), memory.cards().recall(key(5000), TEXTS));
      assertEquals(middling(10), memory.cards().recall(key(10), TEXTS));
    }
  }

  @Test
  void whatNobodyAsksForIsDroppedOnceItIsMoreThanHalf() throws IOException {
    try (Memory memory = open()) {
      for (int i = 0; i < 100; i++) {
        memory.copies().store(key(i), middling(i), TEXTS);
      }
      save(memory);
    }
    long before = size("copies-");
    try (Memory memory = open()) {
      IntStream.range(0, 60).forEach(i -> found(memory, key(i)));
      save(memory);
    }
    assertEquals(before, size("copies-"), "less than half is of no use");
    try (Memory memory = open()) {
      IntStream.range(0, 30).forEach(i -> found(memory, key(i)));
      // Neither counts: one did not come to its end, the other asked for nothing.
    }
    try (Memory memory = open()) {
      save(memory);
    }
    assertEquals(before, size("copies-"));
    try (Memory memory = open()) {
      Stored<Text> early = memory.copies().find(key(5), TEXTS);
      IntStream.range(0, 30).forEach(i -> found(memory, key(i)));
      save(memory);
      assertNotNull(early);
      assertEquals(middling(5), early.read());
    }
    assertTrue(size("copies-") < before / 2, "now " + size("copies-") + " of " + before);
    try (Memory memory = open()) {
      for (int i = 0; i < 100; i++) {
        assertEquals(i < 30 ? middling(i) : null, memory.copies().recall(key(i), TEXTS));
      }
      assertNull(memory.note());
    }
  }

  @Test
  void aStoredValueThatIsDamagedIsToldOfOnce() throws IOException {
    fill(3);
    Path values = folder.resolve("copies-1");
    byte[] bytes = Files.readAllBytes(values);
    bytes[bytes.length - 1]++;
    Files.write(values, bytes);
    try (Memory memory = open()) {
      assertEquals(new Text("copy 1"), found(memory, key(1)));
      Stored<Text> last = memory.copies().find(key(2), TEXTS);
      assertNotNull(last);
      assertThrows(LostMemoryException.class, last::read);
      assertEquals(
          "what earlier builds remember is damaged, so it is not used where it is", memory.note());
      save(memory);
    }
    try (Memory memory = open()) {
      assertNull(memory.copies().find(key(2), TEXTS));
      assertEquals(new Text("card 2"), memory.cards().recall(key(2), TEXTS));
      assertEquals(new Text("new"), memory.copies().store(key(2), new Text("new"), TEXTS).read());
    }
  }

  @Test
  void aMemoryThatIsClosedIsNoDamage() {
    fill(3);
    Memory memory = open();
    Stored<Text> stored = memory.copies().find(key(1), TEXTS);
    assertNotNull(stored);
    assertEquals(new Text("copy 1"), stored.read());
    memory.close();
    assertThrows(
        IllegalStateException.class,
        Objects.requireNonNull(memory.copies().find(key(2), TEXTS))::read);
    try (Memory next = open()) {
      assertEquals(new Text("copy 2"), found(next, key(2)));
      assertNull(next.note());
    }
  }

  @Test
  void aFolderThatCannotBeMadeIsNoObstacle() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    try (Memory memory = Memory.open(file.resolve("memory"), ENGINE)) {
      assertEquals(
          "what builds remember cannot be written, so the next build takes as long", memory.note());
      memory.cards().remember(key(1), new Text("x"), TEXTS);
      assertNull(memory.cards().recall(key(1), TEXTS));
      assertEquals(new Text("x"), memory.copies().store(key(1), new Text("x"), TEXTS).read());
      save(memory);
    }
  }

  @Test
  void aMemoryThatIsOpenedAndClosedStaysAsItIs() throws IOException {
    fill(3);
    List<String> before = contents();
    try (Memory memory = open()) {
      assertFalse(memory.walk(folder.resolve("site"), path -> true).tree().size() == 0);
    }
    assertEquals(before, contents());
  }

  @Test
  void aForeignFileUnderOurNameIsIgnored() throws IOException {
    for (String name : List.of("files", "cards.index", "copies.index", "cards-1", "copies-x")) {
      Files.writeString(folder.resolve(name), "something else that is long enough to look at");
    }
    fill(2);
    try (Memory memory = open()) {
      assertEquals(new Text("card 1"), memory.cards().recall(key(1), TEXTS));
      assertNotEquals(0, size("copies-"));
    }
  }

  private void fill(int count) {
    try {
      Files.createDirectories(folder.resolve("site"));
      Files.writeString(folder.resolve("site/a.md"), "a");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    try (Memory memory = open()) {
      for (int i = 0; i < count; i++) {
        memory.cards().remember(key(i), new Text("card " + i), TEXTS);
        memory.copies().store(key(i), new Text("copy " + i), TEXTS);
      }
      save(memory);
    }
  }

  private void save(Memory memory) {
    try {
      Files.createDirectories(folder.resolve("site"));
      memory.save(memory.walk(folder.resolve("site"), path -> true));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Memory open() {
    return Memory.open(folder, ENGINE, Duration.ofDays(-1));
  }

  private static Text found(Memory memory, Digest key) {
    Stored<Text> stored = memory.copies().find(key, TEXTS);
    assertNotNull(stored);
    return stored.read();
  }

  private static Digest key(int number) {
    return new Digest(0, number);
  }

  private static Text middling(int i) {
    return new Text(("a text of some length " + i + " ").repeat(100));
  }

  private static Text large(int i) {
    return new Text(("a text of some length " + i + " ").repeat(3000));
  }

  private long size(String prefix) throws IOException {
    long size = 0;
    for (Path file : files()) {
      if (file.getFileName().toString().startsWith(prefix)) {
        size += Files.size(file);
      }
    }
    return size;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private List<String> contents() throws IOException {
    List<String> contents = new ArrayList<>();
    for (Path file : files()) {
      contents.add(file + " " + Digest.of(Files.readAllBytes(file)));
    }
    return contents;
  }

  private void copyTo(Path target) throws IOException {
    for (Path file : files()) {
      Files.copy(file, target.resolve(file.getFileName()));
    }
  }
}
