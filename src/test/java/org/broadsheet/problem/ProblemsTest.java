package org.broadsheet.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemsTest {

  @Test
  void theOrderOfProblemsOnOneLineIsThatOfTheirWords() {
    Location line = Location.line("a.md", 3);
    for (List<String> hints : List.of(List.of("a", "b", "c", "d"), List.of("d", "c", "b", "a"))) {
      Problems problems = new Problems();
      hints.forEach(hint -> problems.warning("link-malformed", line, "no link", hint));
      assertEquals(
          List.of("a", "b", "c", "d"), problems.sorted().stream().map(Problem::hint).toList());
    }
  }
}
