package org.broadsheet.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every fault of the table is found where it is, in full, and is gone once its hint is followed.
 */
class FaultsTest {

  @TempDir Path scratch;

  static List<Fault> faults() {
    return Fault.all();
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultIsFoundAndCured(Fault fault) {
    Newsdesk desk = new Newsdesk(scratch.resolve("site"));
    fault.into(desk);
    assertEquals(fault.problems(), desk.report());
    fault.cure(desk);
    assertEquals("", desk.report());
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultIsWhereItIsInFilesFromWindowsToo(Fault fault) {
    Newsdesk desk = new Newsdesk(scratch.resolve("site"));
    fault.into(desk);
    assertEquals(fault.problems(), desk.likeWindows().report());
  }

  @Test
  void everyRuleHasAFault() {
    Set<String> shown = new TreeSet<>();
    Pattern id = Pattern.compile("\\[([a-z-]+)\\]$", Pattern.MULTILINE);
    for (Fault fault : faults()) {
      id.matcher(fault.problems()).results().map((MatchResult m) -> m.group(1)).forEach(shown::add);
    }
    Set<String> rules = new TreeSet<>(Rules.IDS);
    rules.removeAll(shown);
    assertEquals(Set.of(), rules);
    assertTrue(faults().size() >= 60);
  }
}
