package org.broadsheet.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.broadsheet.model.Site;
import org.broadsheet.model.Slug;
import org.broadsheet.model.Tag;
import org.junit.jupiter.api.Test;

class TagIndexTest {

  @Test
  void theNewestStoryDecidesHowATagIsWritten() {
    Desk desk =
        new Desk()
            .story("old", "2026-11-18", s -> s.tags("CLIMATE", "zoo"))
            .story("new", "2026-11-20", s -> s.tags("Climate"))
            .story("later", "2026-12-20", s -> s.tags("climatE", "secret"));
    Site site = desk.site();
    assertEquals(
        List.of(new Tag(new Slug("climate"), "Climate"), new Tag(new Slug("zoo"), "zoo")),
        site.tags());
    assertEquals(
        Map.of(
            new Slug("climate"), List.of(desk.article("new"), desk.article("old")),
            new Slug("zoo"), List.of(desk.article("old"))),
        site.byTag());
  }

  @Test
  void tagsStandByNameWhateverTheirCaseAndThenBySlug() {
    Site site =
        new Desk()
            .story("a", "2026-11-18", s -> s.tags("zoo", "Bee", "ant", "C", "C++"))
            .story("b", "2026-11-19", s -> s.tags("a!", "A"))
            .site();
    assertEquals(
        List.of("a!", "ant", "Bee", "C", "zoo"), site.tags().stream().map(Tag::name).toList());
  }

  @Test
  void tagsOfOneNameInDifferentCaseStandBySlug() {
    // The two forms of the small sigma are two letters of one case.
    Site site = new Desk().story("a", "2026-11-18", s -> s.tags("ΟΔΟΣ", "οδοσ")).site();
    assertEquals(List.of("οδος", "οδοσ"), site.tags().stream().map(t -> t.slug().value()).toList());
  }
}
