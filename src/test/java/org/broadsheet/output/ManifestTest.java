package org.broadsheet.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.broadsheet.digest.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {

  @TempDir private Path folder = Path.of("");

  /** What is said of a file. */
  private record Said(Digest print, Map<String, Integer> parts, Fingerprint content, long time) {}

  @Test
  void manifestIsWhatTheOneBeforeAndTheChangesMakeIt() throws IOException {
    Random random = new Random(9);
    SortedMap<byte[], Said> model =
        new TreeMap<>(Comparator.comparing(name -> new String(name, UTF_8), ManifestTest::byBytes));
    Manifest manifest = Manifest.missing();
    for (int round = 0; round < 300; round++) {
      PartNames names = manifest.names().copy();
      Marks kept = new Marks(manifest.size());
      List<Entry> entries = new ArrayList<>();
      for (int i = 0; i < manifest.size(); i++) {
        int fate = random.nextInt(20);
        if (fate == 0) {
          model.remove(manifest.file(i).getBytes(UTF_8));
        } else {
          kept.set(i);
          if (fate == 1) {
            entries.add(entry(manifest.file(i), random, names, model));
          }
        }
      }
      for (int i = random.nextInt(6); i > 0; i--) {
        String file =
            random.nextInt(9)
                + List.of("/", "ﬂ/", "\uD83D\uDE82").get(random.nextInt(3))
                + round
                + i;
        entries.add(entry(file, random, names, model));
      }
      entries.sort(null);
      byte[] note = ("round " + round).getBytes(UTF_8);
      Seal seal = new ManifestWriter(manifest, kept, entries, names).write(folder, note);
      manifest = Manifest.at(folder.resolve(Manifest.NEXT));
      assertEquals(seal, manifest.seal());
      assertArrayEquals(note, manifest.note());
      assertEquals(
          model.keySet().stream().map(name -> new String(name, UTF_8)).toList(), files(manifest));
      for (Map.Entry<byte[], Said> expected : model.entrySet()) {
        int index = manifest.find(expected.getKey());
        assertEquals(expected.getValue(), said(manifest, index));
      }
    }
  }

  @Test
  void folderHasWhatBeginsWithItsNameAndASlash() throws IOException {
    Manifest manifest = manifest("a", "a-b", "a/b", "a/c/d", "a0", "aa/b", "b/c");
    assertEquals(
        List.of("a/b", "a/c/d"),
        files(manifest).subList(manifest.firstIn("a"), manifest.endOf("a")));
    assertEquals(manifest.firstIn("a-b"), manifest.endOf("a-b"));
    assertEquals(manifest.firstIn("c"), manifest.endOf("c"));
    assertTrue(manifest.holds("a0"));
    assertFalse(manifest.holds("a/"));
    assertFalse(manifest.holds(""));
  }

  @Test
  void manifestWithOneWrongBitOrMissingByteHoldsNothing() throws IOException {
    byte[] bytes = manifest("index.html", "ä/index.html").array();
    for (int i = 0; i < bytes.length; i++) {
      for (int bit = 0; bit < 8; bit++) {
        byte[] wrong = bytes.clone();
        wrong[i] ^= (byte) (1 << bit);
        assertDamaged(wrong);
      }
      assertDamaged(Arrays.copyOf(bytes, i));
    }
    assertDamaged(Arrays.copyOf(bytes, bytes.length + 1));
    assertTrue(Manifest.of(bytes, Long.MAX_VALUE).found());
  }

  @Test
  void missingManifestIsNotADamagedOne() throws IOException {
    assertEquals(Manifest.State.MISSING, Manifest.read(folder).state());
    Files.write(folder.resolve(Manifest.NAME), new byte[0]);
    assertEquals(Manifest.State.DAMAGED, Manifest.read(folder).state());
  }

  @Test
  void namesInEveryScriptAreFoundInTheOrderOfTheirBytes() throws IOException {
    List<String> files = files(manifest("\uFB02", "\uD83D\uDE82", "z", "ä", "شهر/index.html"));
    assertEquals(List.of("z", "ä", "شهر/index.html", "\uFB02", "\uD83D\uDE82"), files);
  }

  private static void assertDamaged(byte[] bytes) {
    Manifest manifest = Manifest.of(bytes, Long.MAX_VALUE);
    assertEquals(Manifest.State.DAMAGED, manifest.state());
    assertEquals(0, manifest.size());
  }

  private static Entry entry(
      String file, Random random, PartNames names, SortedMap<byte[], Said> model) {
    Map<String, Digest> parts = new HashMap<>();
    Map<String, Integer> brief = new HashMap<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      Digest part = new Digest(random.nextLong(), random.nextLong());
      parts.put("part" + i, part);
      brief.put("part" + i, Entry.brief(part));
    }
    Said said =
        new Said(
            new Digest(random.nextLong(), random.nextLong()),
            brief,
            new Fingerprint(random.nextInt(), random.nextLong()),
            random.nextLong());
    model.put(file.getBytes(UTF_8), said);
    return new Entry(file, said.print, parts, names, said.content, said.time, Wave.NONE);
  }

  private static Said said(Manifest manifest, int index) {
    return new Said(
        manifest.print(index),
        manifest.parts(index),
        manifest.content(index),
        manifest.time(index));
  }

  private static int byBytes(String one, String other) {
    return Arrays.compareUnsigned(one.getBytes(UTF_8), other.getBytes(UTF_8));
  }

  private static Manifest manifest(String... files) throws IOException {
    PartNames names = new PartNames();
    Random random = new Random(1);
    SortedMap<byte[], Said> forgotten = new TreeMap<>(Arrays::compareUnsigned);
    List<Entry> entries =
        Arrays.stream(files).map(file -> entry(file, random, names, forgotten)).sorted().toList();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ManifestWriter(Manifest.missing(), new Marks(0), entries, names).write(bytes, new byte[3]);
    return Manifest.of(bytes.toByteArray(), Long.MAX_VALUE);
  }

  private static List<String> files(Manifest manifest) {
    List<String> files = new ArrayList<>();
    for (int i = 0; i < manifest.size(); i++) {
      files.add(manifest.file(i));
    }
    return files;
  }
}
