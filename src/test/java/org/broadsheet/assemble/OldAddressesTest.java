package org.broadsheet.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.broadsheet.model.Edition;
import org.broadsheet.model.Newsroom;
import org.broadsheet.model.Site;
import org.broadsheet.model.Story;
import org.broadsheet.problem.Problems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OldAddressesTest {

  /** Few, many and more than can be followed of them come, go or change their sections. */
  @ParameterizedTest
  @ValueSource(ints = {1, 5, 200})
  void aSiteWithAddressesOfAnotherIsTheSiteMadeAnew(int changes) {
    Random random = new Random(changes);
    Desk desk = new Desk().permalink("/{section}/{year}/{month}/{day}/{slug}/");
    for (int i = 1; i < 4; i++) {
      desk.section("part-" + i, "Part " + i);
    }
    List<Story> stories = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      stories.add(story(i, random));
    }
    Site before = null;
    for (int day = 0; day < 20; day++) {
      Newsroom newsroom = newsroom(stories);
      Problems problems = new Problems();
      Problems anew = new Problems();
      Edition edition = new Edition(Desk.NOW, false);
      Site site = new SiteAssembler(desk.config(), edition, problems).assemble(newsroom, before);
      assertEquals(new SiteAssembler(desk.config(), edition, anew).assemble(newsroom), site);
      assertEquals(anew.sorted(), problems.sorted());
      Story stayed =
          before == null
              ? null
              : before.stories().stream().filter(site.stories()::contains).findFirst().orElse(null);
      if (before != null && stayed != null && changes == 1) {
        assertSame(before.urlOf(stayed), site.urlOf(stayed));
      }
      before = site;
      for (int i = 0; i < changes; i++) {
        int place = random.nextInt(stories.size());
        switch (random.nextInt(3)) {
          case 0 -> stories.remove(place);
          case 1 -> stories.add(story(1000 + stories.size() + 1000 * day + i, random));
          default -> stories.set(place, story(place, random));
        }
      }
    }
  }

  private static Newsroom newsroom(List<Story> stories) {
    Map<String, Story> byPath = new TreeMap<>();
    stories.forEach(story -> byPath.put(story.path(), story));
    return new Newsroom(
        List.copyOf(byPath.values()), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static Story story(int number, Random random) {
    String date = "2026-%02d-%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28));
    Copy copy = new Copy("story-" + number, date).byline("Ann");
    int section = random.nextInt(4);
    return Story.of((section == 0 ? copy : copy.section("Part " + section)).article(), "/");
  }
}
