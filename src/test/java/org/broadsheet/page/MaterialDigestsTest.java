package org.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.broadsheet.digest.Digest;
import org.broadsheet.digest.Digested;
import org.broadsheet.digest.Digests;
import org.broadsheet.model.Article;
import org.broadsheet.model.Body;
import org.broadsheet.model.UrlPath;
import org.broadsheet.page.view.TeaserView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that a page can show, and everything inside that, changes the page's digest. */
class MaterialDigestsTest {

  /** Every type of record that a page's digest looks into. */
  static Stream<Class<?>> records() {
    return Specimens.records(Material.class, House.class).stream();
  }

  /** The walk itself would see nothing and prove nothing, were it not for this. */
  @Test
  void theWalkComesToTheEndsOfTheSite() {
    List<Class<?>> records = records().toList();
    assertTrue(
        records.containsAll(
            List.of(
                StoryMaterial.class,
                Piece.class,
                Article.class,
                Body.class,
                Leads.class,
                TeaserView.class,
                SitemapMaterial.Entry.class)),
        records.toString());
    assertTrue(records.size() > 80, records.size() + " types");
  }

  /** What brings its own digest is not looked into: a story is known by its article alone. */
  @Test
  void nothingElseMakesItsOwnDigest() {
    records().forEach(type -> assertFalse(Digested.class.isAssignableFrom(type), type.getName()));
  }

  @ParameterizedTest
  @MethodSource("records")
  void everyComponentChangesTheDigest(Class<?> type) {
    Specimens specimens = new Specimens();
    List<@Nullable Object> sample = specimens.sample(type);
    Object one = Objects.requireNonNull(Specimens.made(type, sample), type.getName());
    Digest digest = Digests.of(one);
    int at = 0;
    for (RecordComponent component : Specimens.components(type)) {
      List<@Nullable Object> others = new ArrayList<>(specimens.values(component));
      assertTrue(others.size() > 1, () -> component + " has one value only");
      if (Specimens.nullable(component)) {
        others.add(null);
      }
      int changes = 0;
      for (Object other : others.subList(1, others.size())) {
        List<@Nullable Object> changed = new ArrayList<>(sample);
        changed.set(at, other);
        Object two = Specimens.made(type, changed);
        if (two != null) {
          changes++;
          assertNotEquals(one, two);
          assertNotEquals(digest, Digests.of(two), () -> component + " as " + other);
        }
      }
      assertTrue(changes > 0, () -> component + " cannot change");
      at++;
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void equalValuesMadeSeparatelyHaveEqualDigests(Class<?> type) {
    Object one = Specimens.made(type, new Specimens().sample(type));
    Object two = Specimens.made(type, new Specimens().sample(type));
    assertEquals(one, two);
    assertEquals(Digests.of(one), Digests.of(two));
  }

  /** A page adds the house to its material. */
  @Test
  void theHouseChangesTheDigestOfEveryPage() {
    List<Object> digests = new ArrayList<>();
    Specimens specimens = new Specimens();
    List<@Nullable Object> house = specimens.sample(House.class);
    for (int at = 0; at < house.size(); at++) {
      List<@Nullable Object> changed = new ArrayList<>(house);
      changed.set(at, specimens.values(Specimens.components(House.class).get(at)).get(1));
      digests.add(page((House) Objects.requireNonNull(Specimens.made(House.class, changed))));
    }
    digests.add(page((House) Objects.requireNonNull(Specimens.made(House.class, house))));
    assertEquals(digests.stream().distinct().toList(), digests);
  }

  private static Digest page(House house) {
    Redirect material = new Redirect("a", new UrlPath("/a/"));
    Page page = new Page(material.target(), material.kind(), () -> material, Makers.of(house));
    assertEquals(List.of("house", "headline", "target"), List.copyOf(page.parts().keySet()));
    return page.digest();
  }
}
