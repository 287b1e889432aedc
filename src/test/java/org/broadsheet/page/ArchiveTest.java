package org.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.broadsheet.assemble.Desk;
import org.broadsheet.page.view.ArchivePageView;
import org.broadsheet.page.view.CountView;
import org.broadsheet.page.view.LinkView;
import org.broadsheet.page.view.ListingView;
import org.broadsheet.page.view.MonthPageView;
import org.broadsheet.page.view.YearPageView;
import org.broadsheet.page.view.YearView;
import org.junit.jupiter.api.Test;

class ArchiveTest {

  private static Desk desk() {
    return new Desk()
        .story("new", "2026-11-20")
        .story("eve", "2025-12-31T23:30:00Z")
        .story("noon", "2025-12-31T12:00:00Z")
        .story("old", "2025-03-01");
  }

  private static final YearView YEAR_2025 =
      new YearView(
          "2025",
          "/2025/",
          3,
          List.of(
              new CountView("December 2025", "/2025/12/", 2),
              new CountView("March 2025", "/2025/03/", 1)));

  @Test
  void yearsAndMonthsAreNewestFirst() {
    Proof proof = Proof.of(desk());
    YearView year2026 =
        new YearView("2026", "/2026/", 1, List.of(new CountView("November 2026", "/2026/11/", 1)));
    assertEquals(
        new ArchivePageView(
            proof.views.makers().furniture(),
            proof.head("/archive/"),
            List.of(year2026, YEAR_2025)),
        proof.view("/archive/", ArchivePageView.class));
    assertEquals("Archive | The Post", proof.head("/archive/").title());
    assertEquals(
        new YearPageView(proof.views.makers().furniture(), proof.head("/2025/"), YEAR_2025),
        proof.view("/2025/", YearPageView.class));
    assertEquals("2025 | The Post", proof.head("/2025/").title());
    assertEquals(
        new MonthPageView(
            proof.views.makers().furniture(),
            proof.head("/2025/12/"),
            new LinkView("December 2025", "/2025/12/"),
            2,
            new LinkView("2025", "/2025/"),
            new ListingView(List.of(proof.teaser("eve"), proof.teaser("noon")), null, null, null)),
        proof.view("/2025/12/", MonthPageView.class));
    assertEquals("December 2025 | The Post", proof.head("/2025/12/").title());
  }

  @Test
  void monthsAreThoseOfTheSitesZone() {
    Proof proof = Proof.of(desk().zone("Europe/Berlin"));
    assertEquals(
        List.of(
            new YearView(
                "2026",
                "/2026/",
                2,
                List.of(
                    new CountView("November 2026", "/2026/11/", 1),
                    new CountView("January 2026", "/2026/01/", 1))),
            new YearView(
                "2025",
                "/2025/",
                2,
                List.of(
                    new CountView("December 2025", "/2025/12/", 1),
                    new CountView("March 2025", "/2025/03/", 1)))),
        proof.view("/archive/", ArchivePageView.class).years());
  }

  @Test
  void labelsAreInTheLanguagesDigitsAndAddressesAreNot() {
    Proof proof = Proof.of(new Desk().story("a", "2026-11-20"), Proof.PERSIAN);
    assertEquals(
        List.of(
            new YearView(
                "۲۰۲۶", "/2026/", 1, List.of(new CountView("November ۲۰۲۶", "/2026/11/", 1)))),
        proof.view("/archive/", ArchivePageView.class).years());
    assertEquals(
        new LinkView("۲۰۲۶", "/2026/"), proof.view("/2026/11/", MonthPageView.class).year());
  }

  @Test
  void aLongMonthHasNumberedPages() {
    Proof proof =
        Proof.of(
            new Desk()
                .pageSize(1)
                .story("a", "2026-11-20")
                .story("b", "2026-11-19")
                .story("c", "2026-11-18"));
    MonthPageView page = proof.view("/2026/11/page/2/", MonthPageView.class);
    assertEquals(
        new ListingView(List.of(proof.teaser("b")), 2, "/2026/11/", "/2026/11/page/1/"),
        page.listing());
    assertEquals("November 2026, page 2 | The Post", page.head().title());
    assertEquals(new LinkView("November 2026", "/2026/11/"), page.month());
    assertEquals(null, page.count(), "a full page never changes again");
    assertEquals(3, proof.view("/2026/11/", MonthPageView.class).count());
  }
}
