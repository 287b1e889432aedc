package org.broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.broadsheet.page.Page;
import org.junit.jupiter.api.Test;

class PartWordsTest {

  /** What pages are made of besides their material: see {@link Press} and {@link Page#parts}. */
  private static final Set<String> OF_EVERY_PAGE = Set.of("engine", "templates", "house");

  /** The names of the components of all materials, which only their own package can see. */
  private static Set<String> parts() throws ClassNotFoundException {
    Class<?> material = Class.forName(Page.class.getPackageName() + ".Material");
    Set<String> parts = new TreeSet<>(OF_EVERY_PAGE);
    for (Class<?> kind : material.getPermittedSubclasses()) {
      for (RecordComponent component : kind.getRecordComponents()) {
        parts.add(component.getName());
      }
    }
    return parts;
  }

  @Test
  void everyPartOfEveryPageHasWords() throws ClassNotFoundException {
    Set<String> parts = parts();
    assertFalse(parts.equals(OF_EVERY_PAGE));
    assertEquals(parts, new TreeSet<>(PartWords.parts()), "words and parts");
    Set<String> words = new HashSet<>();
    for (String part : parts) {
      assertEquals(true, words.add(PartWords.of(part)), "two parts have the words of " + part);
    }
  }

  @Test
  void partsThatNoPageHasAreAFault() {
    for (String part : List.of("colour", "", "Story")) {
      assertEquals(
          part, assertThrows(NullPointerException.class, () -> PartWords.of(part)).getMessage());
    }
  }
}
