package org.broadsheet.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks wrong and is not is left alone. */
class FalseAlarmsTest {

  private static final String STORY = "content/articles/storm.md";

  private static final String KEYS =
      """
      ---
      headline: Storm closes the harbour
      summary: The harbour closed at noon.
      date: 2026-11-20 08:15
      authors: [mara-lindt]
      section: Local
      """;

  private static final String STYLE =
      """
      title: The Lantern
      url: https://lantern.example/daily/
      language: en-GB
      timezone: Europe/London
      house-style:
        banned: {lady: lady mayor, utilise: use, Internet: internet, "خانه": منزل, e-mail: email}
        required: {Opinion: [kicker], all: summary}
        kickers: [Analysis]
        skip: {headline-repeated: weekly letters are called the same}
      """;

  @TempDir Path scratch;

  private Newsdesk desk;

  @BeforeEach
  void sitDown() {
    desk = new Newsdesk(scratch.resolve("site"));
  }

  private void story(String text) {
    story("", text);
  }

  private void story(String keys, String text) {
    desk.file(STORY, KEYS + keys + "---\n" + text + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He had had enough, and she said that that was so.",
        "It was very very late, and really really dark.",
        "Duran Duran played in Walla Walla.",
        "The boats went in, in the rain.",
        "They knew what it is. Is it over?",
        "At *the* the door, `the the` and https://x.example/the-the/the.",
        "```\nthe the\n```\n\nWords.",
        "| the | the |\n|---|---|\n| at | at |",
        "He read the\n\nthe next day he slept.",
        "- the\n- the",
        "The *the* of the title; a [the](calm.md) the.",
        "آرام آرام باران گرفت، به به! کم کم رفت و تک تک آمدند.",
        "Die, die Katze.",
        "Agree <span>the</span> the."
      })
  void wordsThatMayStandTwice(String text) {
    story(text);
    assertEquals("", desk.report());
  }

  @Test
  void otherLanguagesDoubleOtherWords() {
    story(
        "language: de\n", "Ich weiß, dass die die Katze sah, und dass das das Beste war was was.");
    assertEquals("", desk.report());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Up](#top), [here](#), [down](#content) and [words](calm.md#:~:text=calm).",
        "[Feed](/feed.xml), [all](/latest/), [people](/authors/), [map](/sitemap.xml).",
        "[About](/about), [us](/about/index.html) and [them](../../../about/).",
        "[Us](https://lantern.example/about/?from=mail#address), [home](https://lantern.example).",
        "[Elsewhere](https://lantern.example.org/nothing/), [mail](mailto:a@b.example).",
        "[Calm](calm.md), [its sea](./calm.md#the-sea), [by address](/2026/11/calm/#the-sea).",
        "[A local road](/local/), [its feed](/local/feed.xml), [last month](/2026/11/).",
        "See [the note](#fn-1) and back.[^1]\n\n[^1]: A note, [up](#fnref-1).",
        "# Über uns\n\n[Über](#uber-uns)\n\n## شورا\n\n[شورا](#شورا) [شورا](#%D8%B4%D9%88%D8%B1%D8%A7)",
        "[Style](/css/broadsheet.css) and [icon](/favicon.svg).",
        "\\[not\\](nothing.pdf) and `[code](nothing.pdf)`.",
        "<!-- [old](nothing.pdf) <a href=\"/nothing/\"> -->"
      })
  void linksThatLeadSomewhere(String text) {
    story(text);
    assertEquals("", desk.report());
  }

  @Test
  void whatTheBuildTellsIsToldOnce() {
    story(
        "[Soon](later.md), [soon](/2026/12/later/), [gone](nothing.md), ![G](gone.jpg \"A | B\")");
    desk.file(
        "content/articles/later.md",
        KEYS.replace("Storm", "Later").replace("2026-11-20", "2026-12-01") + "---\nText.\n");
    assertEquals(4, desk.inspect(false, Selection.ALL).problems().size(), desk.report());
  }

  @Test
  void picturesWithAllThatBelongsToThem() {
    story(
        "photo: {src: line.png, alt: \"\"}\n",
        """
        ![A ferry](ferry.jpg "The *ferry* | Ada Holm")

        Small ![a boat](ferry.jpg) among words, and <img src="ferry.jpg" alt="">.

        - ![a boat](ferry.jpg)
        - the other
        """);
    desk.file("content/articles/ferry.jpg", "").file("content/articles/line.png", "");
    assertEquals("", desk.report());
  }

  @Test
  void picturesThatAreNamedInSomeOtherWay() {
    story(
        "extra: {hero: images/hero.jpg, list: [\"band.png\"]}\n",
        "<picture><source srcset=\"wide.webp 2x, tall%20one.jpg\"></picture>");
    desk.file("content/articles/images/hero.jpg", "")
        .file("content/articles/band.png", "")
        .file("content/articles/tall one.jpg", "")
        .file("static/logo.png", "");
    desk.file(
        "content/articles/draft.md",
        "---\nheadline: Draft\ndraft: yes\nphoto: draft.jpg\n---\nText the the.\n");
    desk.file("content/articles/draft.jpg", "");
    assertEquals(
        "", desk.report().replaceAll("(?s)content/articles/storm.md:8.*html-removed.*", ""));
  }

  @Test
  void theHouseStyleWantsWords() {
    desk.file("site.yaml", STYLE);
    story(
        "kicker: Analysis\n",
        """
        The lady mayor, ladylike, reutilised it; `utilise` and https://x.example/utilise/ and
        <https://utilise.example/> and [here](https://x.example/lady) with internet, un*utilise*d.
        خانه\u200Cها و خانه‌ای. <!-- utilise --> utilise@mail.example @utilise re_utilise
        """);
    desk.file(
        "content/articles/again.md",
        KEYS.replace("11-20", "11-21") + "---\nThe same headline, and a slug of its own.\n");
    assertEquals("", desk.report());
  }

  @Test
  void pagesThatSomethingLeadsTo() {
    desk.file("content/pages/press.md", "---\nheadline: P\nnavigation: no\n---\nText.\n");
    desk.file("content/pages/terms.md", "---\nheadline: T\nnavigation: no\n---\nText.\n");
    desk.file(
        "content/pages/thanks.md",
        "---\nheadline: Thanks\nnavigation: no\nnoindex: yes\n---\nText.\n");
    desk.file("content/pages/later.md", "---\nheadline: L\nnavigation: no\ndraft: yes\n---\nT.\n");
    story("See [the press](../pages/press.md) and <a href=\"/terms/\">terms</a>.");
    assertEquals("", desk.report());
  }

  @Test
  void datesThatAreMeant() {
    story("publish: 2027-11-20 08:15\n", "Text.");
    desk.replace(STORY, "date: 2026-11-20", "date: 2027-11-20");
    desk.file(
        "content/articles/soon.md",
        KEYS.replace("Storm", "Soon").replace("2026-11-20", "2026-12-20") + "---\nText.\n");
    desk.file(
        "content/articles/lapsed.md",
        KEYS.replace("Storm", "Lapsed") + "embargo: 2026-11-21\n---\nText.\n");
    desk.file(
        "content/articles/old.md",
        KEYS.replace("Storm", "Old") + "expires: 2026-11-22\n---\nThe the [x](/x/) ![](no.jpg)\n");
    assertEquals("", desk.report());
  }

  @Test
  void tagsThatAreTwoThings() {
    for (int i = 0; i < 6; i++) {
      desk.file(
          "content/articles/t" + i + ".md",
          KEYS.replace("Storm", "Number " + i) + "tags: [covid-19, art, elections]\n---\nText.\n");
    }
    story("tags: [covid-18, arc, harbour]\n", "Text.");
    assertEquals("", desk.report());
  }

  @Test
  void theSameInTwoLanguages() {
    story("Text.");
    desk.file(
        "content/articles/fa/storm.md",
        KEYS.replace("2026-11", "2026-10")
            + "language: fa\ntranslation-of: ../storm.md\n---\nمتن.\n");
    assertEquals("", desk.report());
  }
}
