package org.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.broadsheet.assemble.Desk;
import org.broadsheet.page.view.DateView;
import org.broadsheet.page.view.FrontPageView;
import org.broadsheet.page.view.LinkView;
import org.broadsheet.page.view.SectionBlockView;
import org.junit.jupiter.api.Test;

class FrontPageTest {

  /** Twenty stories from the 20th back to the 1st, in turn local, sport and without a section. */
  private static Desk twenty() {
    Desk desk = new Desk().section("sport", "Sport").section("local", "Local").section("x", "X");
    for (int i = 1; i <= 20; i++) {
      String section = List.of("Local", "Sport", "").get(i % 3);
      String date = String.format(Locale.ROOT, "2026-11-%02d", i);
      desk.story("s" + i, date, s -> section.isEmpty() ? s : s.section(section));
    }
    return desk;
  }

  private static FrontPageView front(Desk desk) {
    return Proof.of(desk).view("/", FrontPageView.class);
  }

  @Test
  void theNewestLeadsAndNoStoryStandsTwice() {
    Proof proof = Proof.of(twenty());
    FrontPageView front = proof.view("/", FrontPageView.class);
    assertEquals(proof.teaser("s20"), front.lead());
    assertEquals(List.of("s19", "s18", "s17", "s16", "s15"), Proof.names(front.top()));
    assertEquals(
        List.of(
            new SectionBlockView(
                new LinkView("Sport", "/sport/"),
                List.of(
                    proof.teaser("s13"),
                    proof.teaser("s10"),
                    proof.teaser("s7"),
                    proof.teaser("s4"))),
            new SectionBlockView(
                new LinkView("Local", "/local/"),
                List.of(
                    proof.teaser("s12"),
                    proof.teaser("s9"),
                    proof.teaser("s6"),
                    proof.teaser("s3")))),
        front.sections());
    assertEquals(new LinkView("Latest", "/latest/"), front.latest());
    assertEquals(new DateView("2026-11-20T00:00:00Z", "20 November 2026"), front.updated());
  }

  @Test
  void theNewestPinnedStoryLeads() {
    FrontPageView front =
        front(
            new Desk()
                .story("a", "2026-11-20")
                .story("b", "2026-11-19", s -> s.pinned().section("Local"))
                .story("c", "2026-11-18", s -> s.pinned().section("Local")));
    assertEquals("The b", Objects.requireNonNull(front.lead()).headline());
    assertEquals(List.of("a", "c"), Proof.names(front.top()));
    assertEquals(List.of(), front.sections());
    assertEquals(new DateView("2026-11-20T00:00:00Z", "20 November 2026"), front.updated());
  }

  @Test
  void aPaperWithoutStoriesHasAFrontPage() {
    Proof proof = Proof.of(new Desk().section("local", "Local"));
    assertEquals(
        new FrontPageView(
            proof.views.makers().furniture(),
            proof.head("/"),
            null,
            List.of(),
            List.of(),
            List.of(),
            new LinkView("Latest", "/latest/"),
            null),
        proof.view("/", FrontPageView.class));
  }
}
