package org.broadsheet.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What templates can say. */
class TemplateLanguageTest {

  @TempDir Path site;

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      value = {
        "{{ site.words.older | fill({'days': 7}) }} => Older than 7 days",
        "{{ '{a} {b} {a}' | fill({'a': '{b}', 'b': '$1'}) }} => {b} $1 {b}",
        "{{ 'by {name}' | fill({'name': '<b>'}) }} => by &lt;b&gt;",
        "{{ '{x}' | fill({'x': null}) }}. => .",
        "{{ article.extra.boats | join(', ') }} => Gull, Tern",
        "{{ ['<', article.body] | join }} => &lt;&lt;p&gt;The &lt;a href=&quot;/2026/11/quay/&quot;&gt;quay&lt;/a&gt; is full.&lt;/p&gt;",
        "{{ [] | join(',') }}. => .",
        "{{ 'aXbXX' | replace({'X': '-', 'XX': '='}) }} => a-b=",
        "{{ 'a.b' | replace({'.': '$0', '': 'x'}) }} => a$0b",
        "{{ 'a' | replace({}) }} => a",
        "{{ [1, 2, 3] | reverse | join }} => 321",
        "{{ [1, 2, 3] | slice(1) | join }} => 23",
        "{{ [1, 2, 3] | slice(0, 2) | join }} => 12",
        "{{ [1, 2, 3] | slice(2, 99) | join }} => 3",
        "{{ [1, 2, 3] | slice(9, 10) | length }} => 0",
        "{{ 'abcdef' | slice(2, 4) }} => cd",
        "{{ 'a b&c/é?' | urlencode }} => a%20b%26c%2F%C3%A9%3F",
        "{{ {'b': [1, 2.5, true, null], 'a': '</'} | json }} => {`a`:`\\u003c/`,`b`:[1,2.5,true,null]}",
        "{{ 'x' | json }}. => `x`.",
        "{{ 'title' | capitalize }} => Title",
        "{{ '  a ' | trim }}. => a.",
        "{{ 'aé' | upper }}{{ 'AÉ' | lower }} => AÉaé",
        "{{ article.extra.boats | first }}{{ article.extra.boats | last }} => GullTern",
        "{{ article.extra.boats | length }}{{ 'abc' | length }} => 23",
        "{{ article.kicker | default('none') }} => none",
        "{{ article.extra.nothing | default('none') }} => none",
        "{{ article.nothing | default('none') }} => none",
        "{{ unknown | default('none') }} => none",
        "{{ article.photo.caption | default('none') }} => At <em>last</em>",
        "{{ article.updated.iso | default('none') }} => none",
        "{{ '<i>' | raw }}{{ article.body | raw | length }} => <i>53",
        "{{ '<i>' | escape }} => &lt;i&gt;",
        "{{ `'</script>` | escape('js') }} => \\'<\\/script>",
        "{{ article.kicker }}. => .",
        "{{ article.minutes }} {{ article.draft }} {{ 2.50 }} => 3 false 2.5",
        "{{ article.corrections[0].text }} => Six &amp; not 5",
        "{{ article.body is empty }}{{ article.authors[0].bio is empty }} => falsetrue",
        "{{ article.kicker is empty }}{{ article.kicker is null }} => truetrue",
        "{{ article.nothing is defined }}{{ article.headline is defined }} => falsetrue",
        "{{ article.extra is map }}{{ article.tags is iterable }} => truetrue",
        "{{ 2 is even }}{{ 2 is odd }} => truefalse",
        "{{ article.extra.boats contains 'Tern' }} => true",
        "{{ article.type == 'news' ? 'n' : 'o' }} => n",
        "{{ max(1, 5, 3) }}{{ min(4, 2) }} => 52",
        "{% for i in range(1, 3) %}{{ i }}{% endfor %} => 123",
        "{% for b in article.extra.boats %}{{ loop.index }}{{ loop.first }}{{ loop.last }}{{ loop.length }}{{ loop.revindex }} {% endfor %} => `0truefalse21 1falsetrue20 `",
        "{% for b in [] %}x{% else %}none{% endfor %} => none",
        "{% for b in article.extra.nothing %}x{% endfor %}. => .",
        "{% for e in {'b': 1, 'a': 2, 'c': 3} %}{{ e.key }}{{ e.value }}{% endfor %} => a2b1c3",
        "{% for e in site.words %}{{ e.key }} {% endfor %} => `by older recent-posts `",
        "{% set a = 1 %}{% set a = a + 1 %}{{ a }} => 2",
        "{% if article.minutes > 2 and not article.draft %}long{% elseif true %}short{% endif %} => long",
        "{% macro b(x, y='z') %}<{{ x }}{{ y }}>{% endmacro %}{{ b('&') }}{{ b(1, y=2) }} => <&amp;z><12>",
        "{% verbatim %}{{ x }}{% endverbatim %} => {{ x }}",
        "{# {{ x }} #}a => a",
        "{{ `#{article.headline}!` }} => Ferries!",
        "{{ 'a' ~ 1 ~ article.kicker }} => a1",
      })
  void says(String template, String expected) {
    String text = template.replace('`', '"');
    assertEquals(
        expected.replace('`', '"'),
        new Workshop(site).with("article.html", text).render(Samples.articlePage("Ferries")));
  }

  @Test
  void aLineEndIsDroppedBehindATagAndKeptBehindAValue() {
    assertEquals(
        "3\nnews\na\nb\ncd",
        new Workshop(site)
            .with(
                "article.html",
                "{{ article.minutes }}\n{{ article.type }}\n{% if true %}\na\n{% endif %}\nb\n{% set m = {'k': {'l': 'c'}}\n %}{{- m.k.l -}}\n\nd")
            .render(Samples.articlePage("Ferries")));
  }
}
