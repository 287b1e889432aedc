package org.broadsheet.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.broadsheet.model.Site;
import org.broadsheet.model.UrlPath;
import org.junit.jupiter.api.Test;

class ReferenceCheckTest {

  private static String problems(Desk desk) {
    desk.site();
    return desk.problemTexts();
  }

  @Test
  void whatLeadsSomewhereIsNoProblem() {
    assertEquals(
        "",
        problems(
            new Desk()
                .author("ada", "Ada")
                .page("about", t -> t.link("../articles/ferry.md#deck"))
                .story("quay", "2026-11-20")
                .story(
                    "ferry",
                    "2026-11-20",
                    s ->
                        s.link("quay.md")
                            .link("../authors/ada.md")
                            .link("../pages/about.md?x=1")
                            .link("/latest/")
                            .link("/nowhere/")
                            .link("//odd")
                            .link("some/where"))));
  }

  @Test
  void aMissingPictureIsReportedWhereItIsNamed() {
    assertEquals(
        """
        content/articles/ferry.md:6:8: error: there is no picture "ferry.jpg" [picture-missing]
        hint: put the picture there, as content/articles/ferry.jpg, or correct the name
        content/articles/ferry.md:10:1: error: there is no picture "/pier.jpg" [picture-missing]
        hint: put the picture there, as static/pier.jpg, or correct the name
        """,
        problems(
            new Desk()
                .story("ferry", "2026-11-20", s -> s.photo("ferry.jpg").picture("/pier.jpg"))));
  }

  @Test
  void aPictureOfANearNameInAnyFolderIsGuessed() {
    assertEquals(
        """
        content/articles/ferry.md:6:8: error: there is no picture "ferry.jpg" [picture-missing]
        hint: did you mean "../pages/fery.jpg"?
        """,
        problems(
            new Desk()
                .picture("static/fery.jpg")
                .picture("content/pages/fery.jpg")
                .picture("content/other/fery.jpgs")
                .story("ferry", "2026-11-20", s -> s.photo("ferry.jpg"))));
  }

  @Test
  void aPictureOutsideTheSiteIsReported() {
    assertEquals(
        """
        content/articles/ferry.md:6:8: error: the picture "../../../a.jpg" is outside the site's \
        folder [picture-outside]
        hint: copy it beside the story and write its name alone
        """,
        problems(new Desk().story("ferry", "2026-11-20", s -> s.photo("../../../a.jpg"))));
  }

  @Test
  void aLinkToAnUnknownFileIsReported() {
    assertEquals(
        """
        content/articles/ferry.md:10:1: error: the link leads to "quays.md", which does not exist \
        [link-unknown]
        hint: did you mean "quay.md"?
        content/articles/ferry.md:11:1: error: the link leads to "../../../X.MD", which does not \
        exist [link-unknown]
        hint: link to another story by the path of its file, relative to this one
        """,
        problems(
            new Desk()
                .story("quay", "2026-11-20")
                .story("ferry", "2026-11-20", s -> s.link("quays.md").link("../../../X.MD"))));
  }

  @Test
  void aLinkToAnUnpublishedStoryIsAWarningHoweverItIsWritten() {
    assertEquals(
        """
        content/articles/ferry.md:10:1: warning: the link leads to a story that is not public yet; \
        readers see its words without a link [link-unpublished]
        hint: publish that story first, or take the link out
        content/articles/ferry.md:11:1: warning: the link leads to a story that is not public yet; \
        readers see its words without a link [link-unpublished]
        hint: publish that story first, or take the link out
        content/articles/ferry.md:12:1: warning: the link leads to a story that is not public yet; \
        readers see its words without a link [link-unpublished]
        hint: publish that story first, or take the link out
        """,
        problems(
            new Desk()
                .story("later", "2026-12-20")
                .story("idea", null, s -> s.draft())
                .story(
                    "ferry",
                    "2026-11-20",
                    s -> s.link("later.md").link("idea.md").link("/2026/12/later"))));
  }

  @Test
  void aLinkToAnUnpublishedPageIsAWarningHoweverItIsWritten() {
    assertEquals(
        """
        content/articles/ferry.md:10:1: warning: the link leads to a page that is not public yet; \
        readers see its words without a link [link-unpublished]
        hint: publish that page first, or take the link out
        content/articles/ferry.md:11:1: warning: the link leads to a page that is not public yet; \
        readers see its words without a link [link-unpublished]
        hint: publish that page first, or take the link out
        """,
        problems(
            new Desk()
                .page("idea", null, 0, true, false, t -> t)
                .story("ferry", "2026-11-20", s -> s.link("../pages/idea.md").link("/idea/"))));
  }

  @Test
  void everyKindOfFileIsChecked() {
    assertEquals(
        """
        content/articles/later.md:6:8: error: there is no picture "l.jpg" [picture-missing]
        hint: put the picture there, as content/articles/l.jpg, or correct the name
        content/authors/ada.md:4:8: error: there is no picture "a.jpg" [picture-missing]
        hint: put the picture there, as content/authors/a.jpg, or correct the name
        content/pages/about.md:10:1: error: there is no picture "p.jpg" [picture-missing]
        hint: put the picture there, as content/pages/p.jpg, or correct the name
        content/sections/local.md:10:1: error: there is no picture "s.jpg" [picture-missing]
        hint: put the picture there, as content/sections/s.jpg, or correct the name
        site.yaml:9: error: there is no picture "logo.png" [picture-missing]
        hint: put the picture there, as logo.png, or correct the name
        """,
        problems(
            new Desk()
                .publisher("The Post", "logo.png", null, null)
                .author("ada", "Ada", null, "a.jpg", b -> b)
                .sectionFile("local", "Local", null, 0, t -> t.picture("s.jpg"))
                .page("about", t -> t.picture("p.jpg"))
                .page("idea", null, 0, true, false, t -> t.picture("i.jpg"))
                .story("draft", null, s -> s.draft().photo("d.jpg"))
                .story("later", "2026-12-20", s -> s.photo("l.jpg"))));
  }

  @Test
  void ofManyDeadEndsTheFirstHundredAreGuessedAt() {
    Desk desk = new Desk().picture("content/articles/ferry.jpg");
    for (int i = 0; i < 1200; i++) {
      String date = i % 2 == 0 ? "2026-11-20" : "2026-12-20";
      desk.story(String.format(Locale.ROOT, "s%04d", i), date, s -> s.photo("fery.jpg"));
    }
    Site site = desk.site();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 1200; i++) {
      expected.add(
          String.format(
              Locale.ROOT,
              "content/articles/s%04d.md %s",
              i,
              i < 100
                  ? "did you mean \"ferry.jpg\"?"
                  : "put the picture there, as content/articles/fery.jpg, or correct the name"));
    }
    assertEquals(
        expected,
        desk.problems.sorted().stream().map(p -> p.location().path() + " " + p.hint()).toList());
    assertEquals(
        new UrlPath("/2026/11/s1198/"),
        site.addresses().page("content/articles/s0000.md", "s1198.md"));
    assertTrue(site.addresses().isWithheld("/2026/12/s1199/"));
  }
}
