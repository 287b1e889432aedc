package org.broadsheet.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.broadsheet.problem.Problems;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {

  private static final String CURE = "save the file as UTF-8 (in most editors: Save As, Encoding)";

  private final Problems problems = new Problems();

  @Test
  void everyKindOfLineEndIsALineFeed() {
    for (String text : List.of("a\nb\n", "a\r\nb\r\n", "a\rb\r", "\uFEFFa\nb\n")) {
      assertEquals("a\nb\n", decode(text.getBytes(StandardCharsets.UTF_8)));
    }
    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void westernTextIsShownAsItWasMeant() {
    byte[] bytes =
        "headline: x\nsummary: Ein Café in Köln\n".getBytes(Charset.forName("windows-1252"));
    assertNull(decode(bytes));
    assertEquals(
        "a.md:2:17: this is not UTF-8; it may be Windows-1252, which has here \"Café\""
            + " [encoding-wrong] "
            + CURE,
        told());
  }

  @Test
  void curlyQuotesOfAnOldProgramAreFound() {
    assertNull(decode("x \u201Cy\u201D".getBytes(Charset.forName("windows-1252"))));
    assertEquals(
        "a.md:1:3: this is not UTF-8; it may be Windows-1252, which has here \"\u201Cy\u201D\""
            + " [encoding-wrong] "
            + CURE,
        told());
  }

  @Test
  void doubleByteTextIsNamed() {
    for (Charset charset :
        List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      Problems found = new Problems();
      assertNull(TextFile.decode("---\nheadline: x\n".getBytes(charset), "a.md", found));
      assertEquals(
          "a.md:1: this file is UTF-16 and not UTF-8 [encoding-wrong] " + CURE, told(found));
    }
  }

  @Test
  void documentsOfOtherProgramsAreNamed() {
    Map<String, String> documents =
        Map.of(
            "PK\003\004\u0014\0\u0006\0\u00FF", "Word",
            "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "Word",
            "{\\rtf1\\ansi Storm \u00E9}", "rich text",
            "%PDF-1.7\n%\u00E2\u00E3", "PDF");
    documents.forEach(
        (start, kind) -> {
          Problems found = new Problems();
          byte[] bytes = start.getBytes(StandardCharsets.ISO_8859_1);
          assertNull(TextFile.decode(Arrays.copyOf(bytes, 3 * 1024 * 1024), "a.md", found));
          String hint =
              kind.equals("Word")
                  ? "in Word choose Save As, Plain Text (UTF-8), and a name that ends in .md"
                  : "save its words as plain text (UTF-8), under a name that ends in .md";
          assertEquals(
              "a.md: this is a " + kind + " document, not a text [file-not-text] " + hint,
              told(found));
        });
  }

  @Test
  void aNulCharacterIsRefused() {
    assertNull(decode("abc\ndef\0".getBytes(StandardCharsets.UTF_8)));
    assertEquals(
        "a.md:2:4: an invisible character (U+0000) stands here [character-forbidden]"
            + " delete the character; a file full of them is not a text file",
        told());
  }

  @Test
  void anEmptyFileIsAnEmptyText() {
    assertEquals("", decode(new byte[0]));
  }

  @Test
  void aHugeFileIsRefused() {
    assertNull(decode(new byte[2 * 1024 * 1024 + 1]));
    assertEquals(
        "a.md: this text file is larger than 2 MB [file-too-large]"
            + " split it, or move pictures and tables out of it",
        told());
  }

  @Test
  void whatIsNoFileIsReported(@TempDir Path folder) throws IOException {
    assertNull(TextFile.read(folder, "a.md", problems));
    assertEquals(
        "a.md: this file cannot be read [file-unreadable]"
            + " check that it is a file and that you have the right to read it",
        told());
  }

  private @Nullable String decode(byte[] bytes) {
    return TextFile.decode(bytes, "a.md", problems);
  }

  private String told() {
    return told(problems);
  }

  private static String told(Problems problems) {
    return problems.sorted().stream()
        .map(p -> p.location() + ": " + p.message() + " [" + p.id() + "] " + p.hint())
        .collect(Collectors.joining("\n"));
  }
}
