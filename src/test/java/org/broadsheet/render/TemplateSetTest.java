package org.broadsheet.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates that take in other templates. */
class TemplateSetTest {

  @TempDir Path site;
  private Workshop workshop;

  @BeforeEach
  void workshop() {
    workshop = new Workshop(site);
  }

  @Test
  void layoutsPartsAndMacrosWorkTogether() {
    workshop
        .with(
            "base.html",
            "<title>{% block title %}{{ site.title }}{% endblock %}</title>\n{% block main %}{% endblock %}")
        .with("parts/tag.html", "<li>{{ tag.label }} {{ mark }}</li>")
        .with(
            "macros.html",
            "{% macro link(to) %}<a href=\"{{ to.url }}\">{{ to.label }}</a>{% endmacro %}")
        .with(
            "article.html",
            """
            {% extends "base.html" %}
            {% import "macros.html" as m %}
            {% block title %}{{ article.headline }} | {{ parent() }}{% endblock %}
            {% block main %}{% for tag in article.tags %}{% include "parts/tag.html" with {"mark": "#"} %}{% endfor %}
            {{ m.link(article.section) }}{% endblock %}
            """);
    assertEquals(
        """
        <title>Ferries | The Harbour Post</title>
        <li>Transport #</li><a href="/local/">Local</a>""",
        workshop.render(Samples.articlePage("Ferries")));
  }

  @Test
  void everyWayAroundACircleIsReportedOnceAndNothingIsRendered() {
    workshop
        .with("article.html", "{% include \"a.html\" %}")
        .with("front.html", "{% include 'b.html' %}")
        .with("a.html", "<p>\n{% include \"b.html\" %}")
        .with("b.html", "{% extends \"a.html\" %}{% include 'b.html' %}");
    assertEquals(
        """
        templates/a.html:2:13: error: this template takes itself in: a.html > b.html > a.html [template-circular]
           2 | {% include "b.html" %}
             |             ^^^^^^
        templates/b.html:1:13: error: this template takes itself in: b.html > a.html > b.html [template-circular]
           1 | {% extends "a.html" %}{% include 'b.html' %}
             |             ^^^^^^
        templates/b.html:1:35: error: this template takes itself in: b.html > b.html [template-circular]
           1 | {% extends "a.html" %}{% include 'b.html' %}
             |                                   ^^^^^^
        """,
        workshop.render(Samples.articlePage("Ferries"), Samples.frontPage()));
  }

  @Test
  void aTemplateThatIncludesItselfThroughAnImportOnlyIsFine() {
    workshop.with(
        "article.html",
        "{% import \"article.html\" as self %}{% macro m(n) %}<{{ n }}>{% endmacro %}{{ self.m(1) }}");
    assertEquals("<1>", workshop.render(Samples.articlePage("Ferries")));
  }

  @Test
  void aMistakeInASharedPartIsOneProblemForAllPages() {
    workshop
        .with("parts/top.html", "{{ site.titel }}{{ hed.title }}")
        .with("article.html", "{% include 'parts/top.html' %}")
        .with("front.html", "{% include 'parts/top.html' %}");
    assertEquals(
        """
        templates/parts/top.html:1:9: error: there is no "titel" in site [template-attribute-unknown]
           1 | {{ site.titel }}{{ hed.title }}
             |         ^^^^^
        hint: did you mean title? it has title, tagline, language, direction, words, navigation, menu, links, feed, recent, copyright, generator
        """,
        workshop.render(
            Samples.articlePage("Ferries"), Samples.articlePage("Quay"), Samples.frontPage()));
    workshop.with("parts/top.html", "{{ hed.title }}");
    assertEquals(
        """
        templates/parts/top.html:1:4: error: there is no variable "hed" [template-variable-unknown]
           1 | {{ hed.title }}
             |    ^^^
        hint: did you mean head? every page has site, head
        """,
        workshop.render(Samples.articlePage("Ferries"), Samples.frontPage()));
  }

  @Test
  void problemsOfAllTemplatesThatAPageReachesAreReportedTogether() {
    workshop
        .with("article.html", "{% include 'a.html' %}{% include 'b.html' %}{{ 1 | nofilter }}")
        .with("a.html", "{% iff %}")
        .with("b.html", "{% if false %}{{ 1 | alsonone }}{{ never() }}{% endif %}");
    assertEquals(
        """
        templates/a.html:1:4: error: there is no tag "iff" [template-tag-unknown]
        templates/article.html:1:52: error: there is no filter "nofilter" [template-filter-unknown]
        templates/b.html:1:22: error: there is no filter "alsonone" [template-filter-unknown]
        templates/b.html:1:36: error: there is no function or macro "never" [template-function-unknown]
        """,
        headlines(workshop.render(Samples.articlePage("Ferries"))));
  }

  @Test
  void aMistakeInsideAMacroIsReportedWhereTheMacroIs() {
    workshop
        .with("article.html", "\n\n{% import 'macros.html' as m %}{{ m.link(article.section) }}")
        .with("macros.html", "\n{% macro link(to) %}{{ to.lable }}{% endmacro %}");
    assertEquals(
        "templates/macros.html:2:27: error: there is no \"lable\" in to [template-attribute-unknown]\n",
        headlines(workshop.render(Samples.articlePage("Ferries"))));
  }

  @Test
  void aMacroThatWasNotImportedHereIsReportedAtItsCall() {
    workshop
        .with("base.html", "{% block a %}{% endblock %}{% include 'macros.html' %}")
        .with(
            "article.html", "\n{% extends 'base.html' %}{% block a %}\n{{ link(1) }}{% endblock %}")
        .with("macros.html", "{% macro link(to) %}{{ to }}{% endmacro %}");
    assertEquals(
        "templates/article.html:3:4: error: the macro link is not known here [template-function-unknown]\n",
        headlines(workshop.render(Samples.articlePage("Ferries"))));
  }

  @Test
  void aTemplateThatIsNotUtf8IsReported() throws IOException {
    workshop.with("article.html", "");
    Files.write(site.resolve("templates/article.html"), new byte[] {'a', (byte) 0xE9, 'b'});
    assertEquals(
        """
        templates/article.html: error: this template is not UTF-8 text [template-unreadable]
        hint: save it as UTF-8 in your editor
        """,
        workshop.render(Samples.articlePage("Ferries")));
  }

  private static String headlines(String problems) {
    StringBuilder headlines = new StringBuilder();
    problems
        .lines()
        .filter(l -> l.startsWith("templates/"))
        .forEach(l -> headlines.append(l).append('\n'));
    return headlines.toString();
  }
}
