package org.broadsheet.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an included template wrote for one page is never wrong on another. */
class FragmentsTest {

  /** Makes a template long enough to be worth remembering. */
  private static final String LONG = "{# " + "long ".repeat(200) + "#}";

  @TempDir Path site;

  private String render(String article, String part, Sheet... pages) {
    return new Workshop(site)
        .with("article.html", article)
        .with("part.html", LONG + part)
        .render(pages);
  }

  @Test
  void theSameValuesWriteTheSameTwice() {
    assertEquals(
        "<b>The Harbour Post 1 yes</b><b>The Harbour Post 1 yes</b>".repeat(2),
        render(
            "{% for i in range(1, 2) %}{% include 'part.html' with {'a': 1, 'b': true} %}{% endfor %}",
            "<b>{{ site.title }} {{ a }} {{ b ? 'yes' : 'no' }}</b>",
            Samples.articlePage("Ferries"),
            Samples.articlePage("Quay")));
  }

  @Test
  void everyValueThatIsReadDecides() {
    String part = "<{{ a }}{% include 'inner.html' with {'c': a} %}>";
    new Workshop(site).with("inner.html", "{{ b }}{{ c }}");
    assertEquals(
        "<x1x><y1y><x2x><x1x>",
        render(
            "{% include 'part.html' with {'a': 'x', 'b': 1} %}"
                + "{% include 'part.html' with {'a': 'y', 'b': 1} %}"
                + "{% include 'part.html' with {'a': 'x', 'b': 2} %}"
                + "{% include 'part.html' with {'a': 'x', 'b': 1} %}",
            part, Samples.articlePage("Ferries")));
  }

  @Test
  void nothingIsNotTheSameAsMissing() {
    assertEquals(
        "no.yes.no.",
        render(
            "{% include 'part.html' with {'a': null} %}"
                + "{% include 'part.html' with {'a': 'x'} %}"
                + "{% include 'part.html' %}",
            "{% if a is defined %}yes{% else %}no{% endif %}.", Samples.articlePage("Ferries")));
  }

  @Test
  void aNumberIsNotItsText() {
    assertEquals(
        "1 true 1 false ",
        render(
            "{% include 'part.html' with {'a': 1} %}{% include 'part.html' with {'a': '1'} %}",
            "{{ a }} {{ a == 1 }} ", Samples.articlePage("Ferries")));
  }

  @Test
  void theCounterOfALoopAroundCounts() {
    assertEquals(
        "0 1 2 ",
        render(
            "{% for i in [site, site, site] %}{% include 'part.html' %}{% endfor %}",
            "{{ loop.index }} ", Samples.articlePage("Ferries")));
  }

  @Test
  void aLoopInsideHasACounterOfItsOwn() {
    assertEquals(
        "01;01;",
        render(
            "{% for i in [1, 2] %}{% include 'part.html' with {'all': [1, 2]} %}{% endfor %}",
            "{% for one in all %}{{ loop.index }}{% endfor %};", Samples.articlePage("Ferries")));
  }

  @Test
  void whatSetsAVariableDoesSoEveryTime() {
    assertEquals(
        "1x2x",
        render(
            "{% set n = 1 %}{{ n }}{% include 'part.html' %}{{ n }}{% set m = n %}{% include 'part.html' %}",
            "{% set n = 2 %}x", Samples.articlePage("Ferries")));
  }

  @Test
  void whatImportsAMacroDoesSoEveryTime() {
    new Workshop(site).with("m.html", "{% macro m() %}m{% endmacro %}");
    assertEquals(
        "mm",
        render(
            "{% include 'part.html' %}{{ m() }}",
            "{% import 'm.html' %}", Samples.articlePage("Ferries"), Samples.articlePage("Quay")));
  }

  @Test
  void whatBelongsToThePageIsThatOfThePage() {
    assertEquals(
        "<Ferries><Quay>",
        render(
            "{% include 'part.html' %}",
            "<{{ article.headline }}>",
            Samples.articlePage("Ferries"),
            Samples.articlePage("Quay")));
  }

  @Test
  void theStoryOfEachTurnIsItsOwn() {
    assertEquals(
        "Quay full;Quay full;",
        render(
            "{% for story in recent %}{% include 'part.html' %}{% endfor %}",
            "{{ story.headline }};", Samples.articlePage("Ferries"), Samples.articlePage("Quay")));
  }
}
