package org.broadsheet.render;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateProblemTest {

  @TempDir Path site;

  private String article(String template) {
    return new Workshop(site).with("article.html", template).render(Samples.articlePage("Ferries"));
  }

  @Test
  void scratch() {
    String[] all = {
      "<p>\n{{ article.headlin }}",
      "<p>\n{{ articel.headline }}",
      "{{ recnt }}",
      "{{ lead.headline }}",
      "{{ article.headline | uper }}",
      "{% if article.kicker is nul %}{% endif %}",
      "{{ now() }}",
      "{% iff x %}",
      "{% if article.photo %}x{% endif %}",
      "{% if article.kicker %}x{% endif %}",
      "{% if true and article.photo %}x{% endif %}",
      "{% if not article.photo %}x{% endif %}",
      "{{ article.updated.iso }}",
      "{{ article.photo.credit.name }}",
      "{{ article }}",
      "{{ article.tags }}",
      "{{ article.getClass() }}",
      "{{ article.headline.bytes }}",
      "{{ article.headline.getClass() }}",
      "{{ template }}",
      "{{ site.words.put('a','b') }}",
      "{{ site.words[\"bye\"] }}",
      "{{ article.extra.missing }}ok",
      "{{ article.tags[3].label }}",
      "{% set site = 1 %}",
      "{% for x in article.headline %}{% endfor %}",
      "{% for x in article.tags %}",
      "{% if true %}",
      "{% endif %}",
      "{{ article.headline ",
      "{{ 'x }}",
      "{{ (1 }}",
      "{{ 1 ) }}",
      "{# x",
      "{{ a ? }}",
      "{{ ~ }}",
      "{{ article.headline * 2 }}",
      "{{ article.headline > 2 }}",
      "{{ 1 / 0 }}",
      "{{ article.headline contains 'x' }}",
      "{{ article.headline | join(',') }}",
      "{{ article.tags | upper }}",
      "{{ article | json }}",
      "{{ article.tags | join(', ') }}",
      "{{ site.words.older | fill({\"day\": 1}) }}",
      "{{ article.headline | upper(1,2) }}{{ article.headline | slice(1,2,3) }}",
      "{{ article.headline | slice(form=2) }}",
      "{% include 'partials/haed.html' %}",
      "{% include 'head.html' %}",
      "{% include article.type %}",
      "{% include \"a/#{article.type}.html\" %}",
      "{% extends '../base.html' %}",
      "{% macro m(a) %}{{ site.title }}{% endmacro %}{{ m(1) }}",
      "{% macro m(a) %}{{ m(a) }}{% endmacro %}{{ m(1) }}",
      "{% macro m(a) %}{% endmacro %}{% macro m(a) %}{% endmacro %}{{ m(1) }}",
      "{% import 'partials/head.html' as h %}{{ h.foo() }}{{ h.foo }}",
      "{{ parent() }}",
      "{{ block('foo') }}",
      "{% cache 'x' %}{% endcache %}",
      "{% from 'a' import b %}",
      "{{ article.published | date('yyyy') }}",
      "{{ article.minutes is even }}{{ article.headline is even }}",
      "{{ max(article.headline, 2) }}",
      "{{ article.headline ? 1 : 2 }}",
      "{{ article.photo ? 1 : 2 }}",
      "{% block a %}",
      "{% verbatim %}{{ x }}",
      "{{ loop.index }}",
      "{{ article.corrections[0].text.value }}{{ article.corrections[0].text | upper }}",
      "{{ article.published.iso..3 }}",
      "{{ 1..3 }}",
      "{% for e in article.extra %}{{ e.key }}={{ e.valu }}{% endfor %}",
      "{{ \"#{article.headlin}\" }}",
      "{{ head.structuredData | json }}",
      "{{ range(1,'a') }}",
      "{{ site.words.fill }}",
      "{{ 5 is emty }}",
      "{{ article.authors.first.name }}",
      "{% if article.minutes == 3 and article.headline %}x{% endif %}",
      "{{ article[0] }}",
      "{{ article[\"body\"] }}{{ article[article.type] }}",
      "{{ [1,2] }}",
      "{% autoescape false %}{{ x }}{% endautoescape %}",
      "{% %}",
    };
    for (String one : all) {
      System.err.println(
          "=== "
              + one
              + "\n"
              + new Workshop(site)
                  .with("partials/head.html", "")
                  .with("article.html", one)
                  .render(Samples.articlePage("Ferries")));
    }
  }
}
