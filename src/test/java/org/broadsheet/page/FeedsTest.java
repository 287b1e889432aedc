package org.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.broadsheet.assemble.Desk;
import org.broadsheet.model.Html;
import org.broadsheet.page.view.FeedItemView;
import org.broadsheet.page.view.FeedView;
import org.broadsheet.page.view.PictureView;
import org.junit.jupiter.api.Test;

class FeedsTest {

  @Test
  void aFeedHoldsWholeStories() {
    Desk desk =
        new Desk()
            .url("https://post.example/paper/")
            .description("All about it.")
            .section("local", "Local", "Streets.")
            .author("ada", "Ada Byron")
            .picture("content/articles/a b.jpg")
            .story("quay", "2026-11-19", s -> s.byline("By our staff").by("ada").text("Calm."))
            .story(
                "ferry",
                "2026-11-20",
                s ->
                    s.by("ada")
                        .section("Local")
                        .tags("Boats", "Local")
                        .summary("All six.")
                        .updated("2026-11-22")
                        .photo("a b.jpg", "A ferry", "On <em>time</em>", "Z. Quay")
                        .link("quay.md"));
    FeedItemView ferry =
        new FeedItemView(
            "https://post.example/paper/2026/11/ferry/",
            "The ferry",
            "All six.",
            new Html("<p><a href=\"/2026/11/quay/\">link</a></p>"),
            List.of("Ada Byron"),
            List.of("Local", "Boats"),
            Desk.instant("2026-11-20"),
            new PictureView(
                "https://post.example/paper/articles/a%20b.jpg",
                40, 30, "A ferry", new Html("On <em>time</em>"), "Z. Quay"),
            "image/jpeg",
            1000);
    FeedItemView quay =
        new FeedItemView(
            "https://post.example/paper/2026/11/quay/",
            "The quay",
            "Calm.",
            new Html("<p>Calm.</p>"),
            List.of("By our staff"),
            List.of(),
            Desk.instant("2026-11-19"),
            null,
            null,
            0);
    Proof proof = Proof.of(desk);
    assertEquals(
        new FeedView(
            "The Post",
            "All about it.",
            "https://post.example/paper/",
            "https://post.example/paper/feed.xml",
            "en",
            Desk.instant("2026-11-22"),
            List.of(ferry, quay)),
        proof.view("/feed.xml", FeedView.class));
    assertEquals(
        new FeedView(
            "The Post: Local",
            "Streets.",
            "https://post.example/paper/local/",
            "https://post.example/paper/local/feed.xml",
            "en",
            Desk.instant("2026-11-22"),
            List.of(ferry)),
        proof.view("/local/feed.xml", FeedView.class));
  }

  @Test
  void anEmptyFeedIsThereAndDescribed() {
    Proof proof = Proof.of(new Desk().section("local", "Local"));
    assertEquals(
        new FeedView(
            "The Post",
            "The Post",
            "https://post.example/",
            "https://post.example/feed.xml",
            "en",
            null,
            List.of()),
        proof.view("/feed.xml", FeedView.class));
    assertEquals(
        new FeedView(
            "The Post: Local",
            "The Post: Local",
            "https://post.example/local/",
            "https://post.example/local/feed.xml",
            "en",
            null,
            List.of()),
        proof.view("/local/feed.xml", FeedView.class));
  }

  @Test
  void theTaglineStandsInForADescription() {
    assertEquals(
        "Quay",
        Proof.of(new Desk().tagline("Quay")).view("/feed.xml", FeedView.class).description());
  }

  @Test
  void onlyTheNewestAreInAFeedAndAStoryByNobodyIsByThePaper() {
    FeedView feed =
        Proof.of(
                new Desk()
                    .feedItems(2)
                    .story("a", "2026-11-20")
                    .story("b", "2026-11-19")
                    .story("c", "2026-11-18", s -> s.updated("2026-11-22")))
            .view("/feed.xml", FeedView.class);
    assertEquals(
        List.of("The a", "The b"), feed.items().stream().map(FeedItemView::title).toList());
    assertEquals(List.of("The Post"), feed.items().get(0).authors());
    assertEquals(Desk.instant("2026-11-20"), feed.updated());
  }
}
