package org.broadsheet.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import javax.imageio.ImageIO;
import org.broadsheet.model.MediaFile;
import org.broadsheet.model.PictureSize;
import org.broadsheet.model.UrlPath;
import org.broadsheet.problem.ProblemText;
import org.broadsheet.problem.Problems;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureReaderTest {

  @TempDir Path folder;

  private final Problems problems = new Problems();

  @ParameterizedTest
  @CsvSource({
    "a.jpg, image/jpeg",
    "a.JPEG, image/jpeg",
    "a.png, image/png",
    "a.gif, image/gif",
    "a.webp, image/webp",
    "a.avif, image/avif",
    "a.heic, image/heic",
    "a.HEIF, image/heic",
    "a.svg, image/svg+xml",
    "a.b.Png, image/png",
    "a.md,",
    "png,",
    "a.png.bak,",
    "a.svgz,"
  })
  void theEndOfTheNameTellsTheKind(String name, @Nullable String mediaType) {
    PictureType type = PictureType.of(name);
    assertEquals(mediaType, type == null ? null : type.mediaType());
  }

  @ParameterizedTest
  @CsvSource({
    "lossy.webp, 6, 4",
    "lossless.webp, 6, 4",
    "alpha.webp, 6, 4",
    "picture.avif, 6, 4",
    "alpha.avif, 6, 4",
    "turned.avif, 4, 6",
    "picture.heic, 6, 4"
  })
  void sizesOfNewFormatsAreRead(String name, int width, int height) throws IOException {
    try (InputStream in = PictureReaderTest.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      assertEquals(new PictureSize(width, height), read(name, bytes).size());
      assertEquals(List.of(), problems.sorted());
    }
  }

  @ParameterizedTest
  @CsvSource({"jpg", "png", "gif"})
  void sizesOfOldFormatsAreRead(String format) throws IOException {
    byte[] bytes = image(format);
    assertEquals(
        new MediaFile(
            "content/a." + format,
            new UrlPath("/media/a." + format),
            format.equals("jpg") ? "image/jpeg" : "image/" + format,
            new PictureSize(5, 3),
            bytes.length),
        read("a." + format, bytes));
    assertEquals(List.of(), problems.sorted());
  }

  @ParameterizedTest
  @CsvSource({
    "1, 5, 3", "2, 5, 3", "3, 5, 3", "4, 5, 3", "5, 3, 5", "6, 3, 5", "7, 3, 5", "8, 3, 5"
  })
  void photosAreTurnedAsTheCameraSays(int orientation, int width, int height) throws IOException {
    byte[] jpeg = turned(image("jpg"), orientation);
    assertEquals(new PictureSize(width, height), read("a.jpg", jpeg).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <svg width="40" height="30"/>                                | 40  | 30
          <svg width="40px" height="30.4px"/>                          | 40  | 30
          <svg width="2in" height="25.4mm"/>                           | 192 | 96
          <svg width="72pt" height="1pc"/>                             | 96  | 16
          <svg viewBox="0 0 10.4 20.6"/>                               | 10  | 21
          <svg viewBox="-5,-5, 10,20" width="100%" height="100%"/>     | 10  | 20
          <svg viewBox="0 0 10 20" width="100"/>                       | 100 | 200
          <svg viewBox="0 0 10 20" height="100"/>                      | 50  | 100
          <?xml version="1.0"?><!-- x --><svg width="1" height="0.1"/> | 1   | 1
          <!DOCTYPE svg PUBLIC "a" "http://x.invalid/svg.dtd"><svg width="1" height="2"/> | 1 | 2
          """)
  void sizesOfDrawingsAreRead(String svg, int width, int height) throws IOException {
    assertEquals(new PictureSize(width, height), read("a.svg", utf8(svg)).size());
    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void whatIsNoPictureHasNoSize() throws IOException {
    List<Object[]> fakes =
        List.of(
            new Object[] {"a.jpg", utf8("<html>not a picture</html>")},
            new Object[] {"a.png", image("jpg")},
            new Object[] {"a.jpg", image("png")},
            new Object[] {"a.gif", utf8("GIF88a")},
            new Object[] {"a.gif", hex("474946383961 0000 0000")},
            new Object[] {"a.webp", utf8("RIFF")},
            new Object[] {"a.avif", image("png")},
            new Object[] {"a.svg", utf8("<html/>")},
            new Object[] {"a.svg", utf8("<svg width='wide'/>")},
            new Object[] {"a.svg", utf8("not even XML")},
            new Object[] {"a.png", new byte[0]});
    for (Object[] fake : fakes) {
      Problems found = new Problems();
      String name = (String) fake[0];
      assertEquals(null, read(name, (byte[]) fake[1], found).size(), name);
      assertEquals(
          List.of("picture-unreadable"), found.sorted().stream().map(p -> p.id()).toList());
    }
  }

  @Test
  void aHugePictureIsNotLookedInto() throws IOException {
    Path file = folder.resolve("a.png");
    Files.write(file, image("png"));
    try (var access = new java.io.RandomAccessFile(file.toFile(), "rw")) {
      access.setLength(64L * 1024 * 1024 + 1);
    }
    var picture =
        new PictureReader(problems).read(file, "content/a.png", new UrlPath("/media/a.png"));
    assertEquals(null, picture.size());
    assertEquals(64L * 1024 * 1024 + 1, picture.bytes());
    assertEquals(
        """
        content/a.png: warning: this picture is larger than 64 MB [picture-too-large]
        hint: export it again, smaller: no reader waits for it
        """,
        new ProblemText((path, line) -> null).of(problems.sorted().get(0)));
  }

  @Test
  void lengthsThatAreLiesCostNothing() {
    byte[] webp = hex("52494646 ffffff7f 57454250 56503858 f0ffff7f 0000000000000000");
    byte[] avif =
        hex("0000001c 66747970 61766966 00000000 61766966 6d696631 6d696166 7ffffff0 6d657461");
    byte[] png = hex("89504e470d0a1a0a 7fffffff 49484452 00000001 00000001");
    byte[] jpeg = hex("ffd8 ffe1 ffff 457869660000 4d4d002a 00000008 ffff");
    String laughs =
        "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
            + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;'>"
            + "<!ENTITY e SYSTEM 'file:///etc/passwd'>]><svg width='&d;' height='&e;'/>";
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          assertEquals(null, read("a.webp", webp).size());
          assertEquals(null, read("a.avif", avif).size());
          assertEquals(null, read("a.png", png).size());
          assertEquals(null, read("a.jpg", jpeg).size());
          assertEquals(null, read("a.svg", utf8(laughs)).size());
        });
  }

  @Test
  void damagedPicturesNeverBreakTheReader() throws IOException {
    Random random = new Random(11);
    for (String name :
        List.of(
            "lossy.webp", "alpha.webp", "picture.avif", "turned.avif", "picture.heic", "a.jpg")) {
      byte[] sound = name.equals("a.jpg") ? turned(image("jpg"), 6) : resource(name);
      for (int i = 0; i < 200; i++) {
        byte[] damaged = sound.clone();
        for (int changes = random.nextInt(4); changes >= 0; changes--) {
          damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
        }
        Problems found = new Problems();
        PictureSize size = read(name, damaged, found).size();
        assertEquals(size == null ? 1 : 0, found.sorted().size());
      }
    }
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = PictureReaderTest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }

  private MediaFile read(String name, byte[] bytes) throws IOException {
    return read(name, bytes, problems);
  }

  private MediaFile read(String name, byte[] bytes, Problems found) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, bytes);
    return new PictureReader(found).read(file, "content/" + name, new UrlPath("/media/" + name));
  }

  private static byte[] image(String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(5, 3, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }

  /** Puts an EXIF segment with nothing but the orientation behind the start of a JPEG. */
  private static byte[] turned(byte[] jpeg, int orientation) {
    byte[] exif =
        hex(
            "ffe1 0022 457869660000 4d4d002a 00000008 0001 0112 0003 00000001 00"
                + String.format(java.util.Locale.ROOT, "%02x", orientation)
                + "0000 00000000");
    return ByteBuffer.allocate(jpeg.length + exif.length)
        .put(jpeg, 0, 2)
        .put(exif)
        .put(jpeg, 2, jpeg.length - 2)
        .array();
  }

  private static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits.replace(" ", ""));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
