package org.broadsheet.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.broadsheet.model.UrlPath;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Problems;
import org.broadsheet.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a template says, it is rendered or its problem is reported; nothing else happens. */
class RandomTemplateTest {

  private static final List<String> VALUES =
      List.of(
          "article",
          "article.headline",
          "article.tags",
          "article.kicker",
          "article.minutes",
          "article.body",
          "article.photo",
          "article.extra",
          "article.extra.boats",
          "site.words",
          "recent",
          "nothing",
          "'a'",
          "\"b #{site.title}\"",
          "1",
          "2.5",
          "3L",
          "true",
          "null",
          "[]",
          "[1, 'x']",
          "{}",
          "{'k': article}",
          "loop",
          "x",
          "max(1, 2)",
          "range(1, 3)",
          "1..2",
          "-article",
          "not article",
          "m(1)",
          "(",
          ")",
          "block('b')",
          "parent()",
          "article[0]",
          "article['headline']",
          "99999999999999999999",
          "none()");
  private static final List<String> OPERATORS =
      List.of(
          "+",
          "-",
          "*",
          "/",
          "%",
          "~",
          "==",
          "!=",
          "<",
          ">=",
          "and",
          "or",
          "is",
          "is not",
          "contains",
          "|",
          "..",
          "?",
          ":",
          ".",
          ",",
          "=",
          "is empty and",
          "| default(1) |");
  private static final List<String> NAMES =
      List.of(
          "upper",
          "join",
          "slice",
          "fill",
          "replace",
          "json",
          "first",
          "last",
          "length",
          "reverse",
          "default",
          "raw",
          "escape",
          "trim",
          "urlencode",
          "capitalize",
          "empty",
          "even",
          "null",
          "defined",
          "map",
          "iterable",
          "odd",
          "headline",
          "size");
  private static final List<String> TAGS =
      List.of(
          "if",
          "for x in",
          "set x =",
          "include",
          "extends",
          "import",
          "macro m(a)",
          "block b",
          "endif",
          "endfor",
          "endmacro",
          "endblock",
          "else",
          "elseif",
          "verbatim",
          "cache");

  @TempDir Path site;

  private static String any(List<String> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static String expression(Random random) {
    StringBuilder text = new StringBuilder(any(VALUES, random));
    for (int i = random.nextInt(4); i > 0; i--) {
      text.append(' ').append(any(OPERATORS, random)).append(' ');
      text.append(any(random.nextBoolean() ? VALUES : NAMES, random));
      text.append(random.nextInt(6) == 0 ? "(" + any(VALUES, random) + ")" : "");
    }
    return text.toString();
  }

  private static String template(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      switch (random.nextInt(8)) {
        case 0 ->
            text.append("{% ")
                .append(any(TAGS, random))
                .append(" ")
                .append(expression(random))
                .append(" %}");
        case 1 ->
            text.append("{% if ").append(expression(random)).append(" %}y{% else %}n{% endif %}");
        case 2 ->
            text.append("{% for x in ")
                .append(expression(random))
                .append(" %}{{ x }}{{ loop.index }}{% endfor %}");
        case 3 -> text.append("{% set x = ").append(expression(random)).append(" %}");
        case 4 ->
            text.append("{% macro m(a) %}{{ a | ")
                .append(any(NAMES, random))
                .append(" }}{% endmacro %}");
        case 5 -> text.append(any(List.of("{{", "}}", "{%", "%}", "{#", "\n", "<p>"), random));
        default -> text.append("{{ ").append(expression(random)).append(" }}\n");
      }
    }
    return text.toString();
  }

  @Test
  void randomTemplatesAreRenderedOrReported() throws IOException {
    new Workshop(site).with("article.html", "");
    Path file = site.resolve("templates/article.html");
    int rendered = 0;
    int refused = 0;
    Random random = new Random(20261123);
    for (int i = 0; i < 1_000; i++) {
      String template = template(random);
      Files.writeString(file, template);
      Problems problems = new Problems();
      byte[] bytes;
      try (Theme theme = Theme.of(site, problems)) {
        bytes =
            new PageRenderer(
                    theme, Samples.config("https://example.org/"), new RenderOptions(false))
                .render(UrlPath.ROOT, Samples.articlePage("Ferries").view(), problems);
      } catch (RuntimeException e) {
        throw new AssertionError("template: " + template, e);
      }
      assertEquals(bytes == null, problems.hasErrors(), template);
      for (Problem problem : problems.sorted()) {
        assertFalse(problem.message().contains("io.pebbletemplates"), template);
        assertFalse(problem.message().contains("java."), template + problem);
        assertTrue(
            Character.isLowerCase(problem.message().codePointAt(0))
                || !Character.isLetter(problem.message().codePointAt(0)),
            problem.message());
      }
      rendered += bytes == null ? 0 : 1;
      refused += bytes == null ? 1 : 0;
    }
    assertTrue(rendered > 40 && refused > 40, rendered + " rendered, " + refused + " refused");
  }
}
