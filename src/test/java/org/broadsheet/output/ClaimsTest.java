package org.broadsheet.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.broadsheet.digest.Digest;
import org.junit.jupiter.api.Test;

class ClaimsTest {

  private static final List<String> WORDS =
      List.of("a", "A", "b", "a.b", "ä", "Ä", "A\u0308", "ΑΣ", "ας", "\uD83D\uDE82", "z");

  @Test
  void collisionsAreFoundWhateverIsOldOrNewAndInWhateverOrder() throws IOException {
    Random random = new Random(4);
    int collisions = 0;
    for (int round = 0; round < 3000; round++) {
      List<String> before = new ArrayList<>();
      for (int i = random.nextInt(12); i > 0; i--) {
        before.add(name(random));
        if (collide(before)) {
          before.remove(before.size() - 1);
        }
      }
      List<String> wanted = new ArrayList<>(before.subList(0, random.nextInt(before.size() + 1)));
      for (int i = random.nextInt(4); i > 0; i--) {
        wanted.add(name(random));
      }
      Collections.shuffle(wanted, random);
      Manifest manifest = manifest(before);
      Claims claims = new Claims(manifest, new FoldedNames(manifest));
      Stream<String> order = round % 2 == 0 ? wanted.stream() : wanted.parallelStream();
      long found =
          order
              .map(
                  file -> {
                    int index = manifest.find(file);
                    return index >= 0 ? claims.claim(index) : claims.claim(file);
                  })
              .filter(collision -> collision != null)
              .count();
      assertEquals(collide(wanted), found > 0, before + " then " + wanted);
      collisions += found > 0 ? 1 : 0;
    }
    assertTrue(collisions > 500 && collisions < 2500, "collisions: " + collisions);
  }

  @Test
  void foldersAndFilesOfEverySpellingAreFound() throws IOException {
    Manifest manifest =
        manifest(
            List.of("News/a.html", "News/B.html", "news/c.html", "NEWS", "x/y/Z/1", "x/y/Z/2"));
    FoldedNames names = new FoldedNames(manifest);
    assertEquals(new TreeSet<>(List.of("News", "news")), new TreeSet<>(names.folders("news")));
    assertEquals(List.of("NEWS"), names.files("news").stream().map(manifest::file).toList());
    assertEquals(List.of("x/y/Z"), names.folders("x/y/z"));
    assertEquals(List.of("x/y"), names.folders("x/y"));
    assertEquals(List.of(), names.files("x/y"));
  }

  @Test
  void folderOfManyFilesWithCapitalsIsFoundOnce() throws IOException {
    List<String> files = new ArrayList<>();
    for (int i = 0; i < 50_000; i++) {
      files.add("Archive/" + i);
    }
    assertEquals(List.of("Archive"), new FoldedNames(manifest(files)).folders("archive"));
  }

  private static String name(Random random) {
    StringBuilder name = new StringBuilder(word(random));
    for (int i = random.nextInt(3); i > 0; i--) {
      name.append('/').append(word(random));
    }
    return name.toString();
  }

  private static String word(Random random) {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private static boolean collide(List<String> files) {
    List<String> folded = files.stream().map(OutputName::folded).toList();
    for (int i = 0; i < folded.size(); i++) {
      for (int j = 0; j < folded.size(); j++) {
        String one = folded.get(i);
        String other = folded.get(j);
        if (i != j && (one.equals(other) || other.startsWith(one + "/"))) {
          return true;
        }
      }
    }
    return false;
  }

  private static Manifest manifest(Collection<String> files) throws IOException {
    PartNames names = new PartNames();
    List<Entry> entries =
        files.stream()
            .map(
                file ->
                    new Entry(
                        file,
                        new Digest(1, 2),
                        Map.of(),
                        names,
                        new Fingerprint(3, 4),
                        5,
                        Wave.NONE))
            .sorted()
            .toList();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ManifestWriter(Manifest.missing(), new Marks(0), entries, names).write(bytes, new byte[0]);
    return Manifest.of(bytes.toByteArray(), Long.MAX_VALUE);
  }
}
