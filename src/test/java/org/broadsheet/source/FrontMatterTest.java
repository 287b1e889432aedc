package org.broadsheet.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Objects;
import org.broadsheet.problem.Problems;
import org.junit.jupiter.api.Test;

class FrontMatterTest {

  private static String body(String text) {
    Problems problems = new Problems();
    FrontMatter read =
        Objects.requireNonNull(FrontMatter.read(text, "content/articles/a.md", problems));
    assertEquals(0, problems.sorted().size());
    return read.bodyLine() + ": " + read.body();
  }

  @Test
  void theBodyBeginsAfterTheBlankLines() {
    assertEquals("4: Text\n\nMore\n", body("---\nheadline: A\n---\nText\n\nMore\n"));
    assertEquals("6: Text", body("---\nheadline: A\n---\n\n \t\nText"));
    assertEquals("7: Text", body("\n---\nheadline: A\nkicker: B\n---\n\nText"));
  }

  @Test
  void aFileMayHaveNoBody() {
    assertEquals("5: ", body("---\nheadline: A\n---\n"));
    assertEquals("4: ", body("---\nheadline: A\n---"));
  }
}
