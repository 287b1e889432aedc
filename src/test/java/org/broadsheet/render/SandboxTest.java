package org.broadsheet.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.broadsheet.model.UrlPath;
import org.broadsheet.page.view.ArticlePageView;
import org.broadsheet.page.view.ArticleView;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Problems;
import org.broadsheet.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A template reads its view and can do nothing else. */
class SandboxTest {

  /** Something that a view should never hold, with every kind of door. */
  public static final class Danger {

    public final AtomicInteger field = new AtomicInteger();

    private final AtomicInteger calls;

    Danger(AtomicInteger calls) {
      this.calls = calls;
    }

    public int getValue() {
      return calls.incrementAndGet();
    }

    public int delete() {
      return calls.incrementAndGet();
    }

    public boolean isOpen() {
      return calls.incrementAndGet() > 0;
    }
  }

  @TempDir Path site;

  private final AtomicInteger calls = new AtomicInteger();

  private String attempt(String template) {
    new Workshop(site).with("article.html", template);
    ArticleView article = Samples.article("Ferries");
    Map<String, Object> extra = new LinkedHashMap<>(article.extra());
    extra.put("path", site);
    extra.put("file", site.toFile());
    extra.put("danger", new Danger(calls));
    extra.put("type", String.class);
    Sheet page =
        new Sheet(
            new UrlPath("/a/"),
            new ArticlePageView(
                Samples.site(),
                Samples.head("Ferries"),
                new ArticleView(
                    article.url(),
                    article.headline(),
                    article.kicker(),
                    article.summary(),
                    article.byline(),
                    article.authors(),
                    article.published(),
                    article.updated(),
                    article.photo(),
                    article.body(),
                    article.headings(),
                    article.minutes(),
                    article.section(),
                    article.tags(),
                    article.type(),
                    article.typeLabel(),
                    article.corrections(),
                    article.previous(),
                    article.next(),
                    article.translations(),
                    article.language(),
                    article.direction(),
                    article.draft(),
                    extra),
                java.util.List.of()));
    Problems problems = new Problems();
    try (Theme theme = Theme.of(site, problems)) {
      byte[] bytes =
          new PageRenderer(theme, Samples.config("https://example.org/"), new RenderOptions(false))
              .render(page.url(), page.view(), problems);
      return bytes == null
          ? problems.sorted().get(0).id()
          : "printed " + new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ article.getClass() }}",
        "{{ article.extra.type.forName('java.lang.Runtime') }}",
        "{{ article.headline.getClass().forName('java.lang.System').exit(1) }}",
        "{{ article.headline.concat('x') }}",
        "{{ article.headline.getBytes() }}",
        "{{ article.toString() }}",
        "{{ article.headline() }}",
        "{{ article.extra.path.toFile() }}",
        "{{ article.extra.file.delete() }}",
        "{{ article.extra.danger.delete() }}",
        "{{ article.extra.put('a', 'b') }}",
        "{{ article.extra.clear() }}",
        "{{ article.tags.clear() }}",
        "{{ article.tags.add(1) }}",
        "{{ article.tags.stream() }}",
        "{{ site.words.put('by', 'x') }}",
        "{{ site.words.entrySet() }}",
        "{{ article['getClass']() }}",
        "{% for e in article.extra %}{{ e.setValue(1) }}{% endfor %}",
        "{{ 1.getClass() }}",
        "{{ article.body.toString() }}",
        "{% for t in article.tags %}{{ loop.getClass() }}{% endfor %}",
        "{{ (article.headline).getClass() | default('x') }}",
      })
  void nothingCanBeCalled(String template) {
    String result = attempt(template);
    assertTrue(
        result.equals("template-call-forbidden") || result.equals("template-syntax"), result);
    assertEquals(0, calls.get());
    assertTrue(Files.isDirectory(site));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ article.class }}",
        "{{ article['class'] }}",
        "{{ article.headline.class }}",
        "{{ article.headline.bytes }}",
        "{{ article.headline.empty }}",
        "{{ article.extra.danger.value }}",
        "{{ article.extra.danger.open }}",
        "{{ article.extra.danger.delete }}",
        "{{ article.extra.danger.field }}",
        "{{ article.extra.path.parent }}",
        "{{ article.extra.file.parentFile }}",
        "{{ article.extra.file.absolutePath }}",
        "{{ article.tags.size }}",
        "{{ article.tags.class }}",
        "{{ article.body.class }}",
        "{{ article.Headline }}",
        "{{ article.minutes.class }}",
        "{{ site.words.class }}",
        "{{ site.words.empty }}",
        "{% for t in article.tags %}{{ loop.class }}{% endfor %}",
        "{% for e in article.extra %}{{ e.class }}{% endfor %}",
        "{% import 'partials/head.html' as m %}{{ m.template }}",
      })
  void onlyComponentsAndEntriesAreAttributes(String template) {
    assertEquals("template-attribute-unknown", attempt(template));
    assertEquals(0, calls.get());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ article.extra.danger }}",
        "{{ article.extra.path }}",
        "{{ article.extra.file }}",
        "{{ article.extra.type }}",
        "{{ article }}",
        "{{ article.extra }}",
        "{% for e in article.extra %}{{ e }}{% endfor %}",
        "{% for t in article.tags %}{{ loop }}{% endfor %}",
        "{% import 'partials/head.html' as m %}{{ m }}",
      })
  void whatIsNoTextIsNotPrinted(String template) {
    assertEquals("template-value-unprintable", attempt(template));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ template }}",
        "{{ template.name }}",
        "{{ _context }}",
        "{{ _context.site.title }}",
        "{{ locale }}",
        "{{ locale.country }}",
        "{% if true %}{% if false %}{{ [1, {'a': -template}] | join }}{% endif %}{% endif %}",
      })
  void pebblesOwnVariablesAreNotThere(String template) {
    assertEquals("template-variable-forbidden", attempt(template));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ now() }}",
        "{{ i18n('messages', 'greeting') }}",
        "{{ env('PATH') }}",
        "{{ include('../site.yaml') }}",
        "{{ source('site.yaml') }}",
      })
  void noFunctionReachesTheWorld(String template) {
    assertEquals("template-function-unknown", attempt(template));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ 'now' | date('yyyy') }}",
        "{{ 1 | numberformat }}",
        "{{ 'x' | format(1) }}",
        "{{ article.tags | sort }}",
        "{{ article.tags | merge([1]) }}",
        "{{ 'x' | base64encode }}",
      })
  void filtersOfTheClockTheLocaleAndOtherPagesAreNotThere(String template) {
    assertEquals("template-filter-unknown", attempt(template));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{% cache 'a' %}{% endcache %}",
        "{% parallel %}{% endparallel %}",
        "{% autoescape false %}{% endautoescape %}",
        "{% embed 'partials/head.html' %}{% endembed %}",
        "{% filter raw %}{% endfilter %}",
        "{% flush %}",
        "{% from 'partials/head.html' import x %}",
      })
  void tagsThatShareOrEscapeWronglyAreNotThere(String template) {
    assertEquals("template-tag-unknown", attempt(template));
  }

  @Test
  void aTemplateThatFillsTheMemoryIsStopped() throws IOException {
    new Workshop(site)
        .with("article.html", "{% for i in 1..100000 %}{{ article.headline }}{% endfor %}");
    Problems problems = new Problems();
    try (Theme theme = Theme.of(site, problems)) {
      ArticlePageView view = (ArticlePageView) Samples.articlePage("Ferries").view();
      assertEquals(null, new HtmlTemplates(theme, "en", 10_000).render(view, problems));
    }
    Problem problem = problems.sorted().get(0);
    assertEquals(
        "templates/article.html: this template makes a page that is far too large",
        problem.location() + ": " + problem.message());
  }

  @Test
  void variablesThatATemplateSetsEndWithThePage() {
    String template =
        "{{ x | default('unset') }}{% set x = 'set' %}{{ x }}{% set x = 'again' %}{{ x }}";
    assertEquals("printed unsetsetagain", attempt(template));
    assertEquals("printed unsetsetagain", attempt(template));
  }
}
