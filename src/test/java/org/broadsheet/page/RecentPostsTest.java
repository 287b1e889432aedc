package org.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.broadsheet.assemble.Desk;
import org.broadsheet.config.Refresh;
import org.broadsheet.page.view.ArticlePageView;
import org.broadsheet.page.view.FrontPageView;
import org.broadsheet.page.view.NotFoundPageView;
import org.broadsheet.page.view.RecentPageView;
import org.junit.jupiter.api.Test;

class RecentPostsTest {

  private static Desk stories(int count) {
    Desk desk = new Desk();
    for (int i = 1; i <= count; i++) {
      desk.story("s" + i, "2026-11-0" + i);
    }
    return desk;
  }

  private static List<String> beside(Proof proof, int story) {
    return Proof.names(proof.view("/2026/11/s" + story + "/", ArticlePageView.class).recent());
  }

  @Test
  void sixOthersStandBesideEveryStory() {
    Proof proof = Proof.of(stories(8));
    assertEquals(List.of("s7", "s6", "s5", "s4", "s3", "s2"), beside(proof, 8));
    assertEquals(List.of("s8", "s7", "s6", "s5", "s4", "s2"), beside(proof, 3));
    assertEquals(List.of("s8", "s7", "s6", "s5", "s4", "s3"), beside(proof, 2));
    assertEquals(List.of("s8", "s7", "s6", "s5", "s4", "s3"), beside(proof, 1));
  }

  @Test
  void pagesThatAreNoStoryAndOldStoriesShareOneList() {
    Proof proof = Proof.of(stories(8));
    List<?> all = proof.views.recent().all();
    assertSame(proof.views.recent().beside(6), proof.views.recent().beside(7));
    assertEquals(all, proof.view("/", FrontPageView.class).recent());
    assertEquals(all, proof.view("/404.html", NotFoundPageView.class).recent());
    assertEquals(all, proof.view("/2026/11/s1/", ArticlePageView.class).recent());
  }

  @Test
  void aSmallPaperShowsWhatThereIs() {
    Proof proof = Proof.of(stories(2));
    assertEquals(List.of("s2"), beside(proof, 1));
    assertEquals(List.of("s1"), beside(proof, 2));
    assertEquals(List.of("s2", "s1"), Proof.names(proof.views.recent().all()));
    assertEquals(List.of(), beside(Proof.of(stories(1)), 1));
    assertEquals(List.of(), Proof.of(stories(0)).views.recent().all());
  }

  @Test
  void howManyIsTheSitesChoice() {
    Proof proof = Proof.of(stories(4).recentPosts(2));
    assertEquals(List.of("s3", "s2"), beside(proof, 4));
    assertEquals(List.of("s4", "s3"), beside(proof, 1));
    assertEquals(List.of(), beside(Proof.of(stories(4).recentPosts(0)), 4));
  }

  @Test
  void wherePagesAreRefreshedInTheBrowserEachShowsThoseOfItsDay() {
    Proof proof = Proof.of(stories(8).recentPosts(2).refresh(Refresh.BROWSER));
    assertEquals(List.of("s7", "s6"), beside(proof, 8));
    assertEquals(List.of("s2", "s1"), beside(proof, 3));
    assertEquals(List.of("s1"), beside(proof, 2));
    assertEquals(List.of(), beside(proof, 1));
    RecentPageView page = proof.view("/recent.html", RecentPageView.class);
    assertEquals(List.of("s8", "s7"), Proof.names(page.recent()));
    assertEquals("noindex", page.head().robots());
    assertEquals("/recent.html", page.site().recent());
  }
}
