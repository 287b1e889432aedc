package org.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.broadsheet.assemble.Desk;
import org.broadsheet.model.UrlPath;
import org.broadsheet.page.view.LatestPageView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListingTest {

  private static final UrlPath FRONT = new UrlPath("/local/");

  /** A paper with as many stories, number 1 the oldest. */
  private static Proof paper(int count) {
    Desk desk = new Desk();
    for (int i = 1; i <= count; i++) {
      String date = Desk.NOW.minus(Duration.ofHours(1000 - i)).toString();
      desk.story("s" + i, date);
    }
    return Proof.of(desk);
  }

  private static List<Listing> listing(Proof proof, int size) {
    return Listing.of(FRONT, proof.views.pieces().all(), size);
  }

  private static List<String> names(Listing page) {
    return page.pieces().stream().map(p -> p.story().slug().value()).toList();
  }

  private static Map<String, List<String>> pages(List<Listing> listing) {
    Map<String, List<String>> pages = new TreeMap<>();
    listing.forEach(p -> pages.put(p.url().value(), names(p)));
    return pages;
  }

  @Test
  void sevenStoriesByThreesAreAFrontOfFourAndOneNumberedPage() {
    Proof proof = paper(7);
    List<Galley> stories = proof.views.pieces().all();
    assertEquals(
        List.of(
            new Listing(FRONT, stories.subList(0, 4), null, null, "/local/page/1/"),
            new Listing(new UrlPath("/local/page/1/"), stories.subList(4, 7), 1, "/local/", null)),
        listing(proof, 3));
  }

  @Test
  void aListOfNothingIsAnEmptyFront() {
    assertEquals(List.of(new Listing(FRONT, List.of(), null, null, null)), listing(paper(0), 3));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 20})
  void everyStoryIsOnOnePageAndFullPagesNeverChange(int size) {
    Map<String, List<String>> before = new TreeMap<>();
    for (int count = 0; count <= 5 * size && count <= 25; count++) {
      Proof proof = paper(count);
      List<Listing> listing = listing(proof, size);
      Map<String, List<String>> pages = pages(listing);
      assertEquals(listing.size(), pages.size(), "every page has its own address");

      List<String> all = new ArrayList<>();
      listing.forEach(p -> all.addAll(names(p)));
      assertEquals(
          proof.paper.site().stories().stream().map(a -> a.slug().value()).toList(),
          all,
          "every story once, newest first");

      for (Listing page : listing.subList(1, listing.size())) {
        assertEquals(size, page.pieces().size(), "numbered pages are full");
      }
      int front = listing.get(0).pieces().size();
      assertEquals(count < size ? count : size + count % size, front, "the front has the rest");

      List<String> chain = new ArrayList<>();
      for (int i = 0; i < listing.size(); i++) {
        Listing view = listing.get(i);
        String url = i == 0 ? null : listing.get(i - 1).url().encoded();
        assertEquals(url, view.newer());
        Integer number = i == 0 ? null : listing.size() - i;
        assertEquals(number, view.number());
        chain.add(listing.get(i).url().encoded());
        String older = i == listing.size() - 1 ? null : listing.get(i + 1).url().encoded();
        assertEquals(older, view.older());
      }
      assertEquals("/local/", chain.get(0));

      before.remove(FRONT.value());
      before.forEach((url, stories) -> assertEquals(stories, pages.get(url), url));
      before = pages;
    }
  }

  @Test
  void theSizeOfAPageIsTheSites() {
    Desk desk = new Desk().pageSize(1).story("a", "2026-11-20").story("b", "2026-11-21");
    LatestPageView front = Proof.of(desk).view("/latest/", LatestPageView.class);
    assertEquals(List.of("b"), Proof.names(front.listing().stories()));
    assertEquals("/latest/page/1/", Objects.requireNonNull(front.listing().older()));
  }
}
