package org.broadsheet.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.docs.Manual.Row;
import org.broadsheet.model.Html;
import org.broadsheet.page.view.HtmlView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documentation says neither less nor more than the code does. */
class DocsTest {

  private static final Path MAIN = Path.of("src/main/java");
  private static final Manual TEMPLATES = Manual.of("docs/templates.md");

  @TempDir Path scratch;

  // --- Links

  @Test
  void everyLinkLeadsToAFileAndAHeading() {
    List<String> dead = new ArrayList<>();
    for (Manual page : Manual.all()) {
      for (String link : page.links()) {
        if (!link.startsWith("https://") && !exists(page, link)) {
          dead.add(page + " -> " + link);
        }
      }
    }
    assertEquals(List.of(), dead);
  }

  private static boolean exists(Manual page, String link) {
    String[] parts = link.split("#", 2);
    Path target = page.file();
    if (!parts[0].isEmpty()) {
      target = target.toAbsolutePath().resolveSibling(parts[0]).normalize();
    }
    if (parts.length < 2 || !Files.exists(target)) {
      return Files.exists(target);
    }
    return Manual.of(target.toString()).anchors().contains(parts[1]);
  }

  @Test
  void everyPageOfTheDocumentationIsLinkedFromTheReadme() {
    List<String> links = Manual.of("README.md").links();
    List<String> forgotten =
        Manual.all().stream()
            .map(p -> p.toString().replace('\\', '/'))
            .filter(p -> !p.equals("README.md") && !links.contains(p))
            .toList();
    assertEquals(List.of(), forgotten);
  }

  // --- Views

  @Test
  void everyViewThatTemplatesReachIsDescribed() {
    Map<String, List<String>> known = new TreeMap<>();
    for (Class<?> page : HtmlView.class.getPermittedSubclasses()) {
      collect(page, known);
    }
    Map<String, List<String>> described = new TreeMap<>();
    Pattern heading = Pattern.compile("### `(\\w+View)`(?: — `templates/(.+)`)?");
    for (int i = 0; i < TEMPLATES.lines().size(); i++) {
      Matcher matcher = heading.matcher(TEMPLATES.lines().get(i));
      if (matcher.matches()) {
        List<String> parts = new ArrayList<>();
        if (matcher.group(2) != null) {
          parts.add("template " + matcher.group(2));
        }
        TEMPLATES.tableFrom(i).forEach(r -> parts.add(r.name(0) + ": " + r.cell(1)));
        described.put(matcher.group(1), parts);
      }
    }
    assertEquals(lines(known), lines(described));
  }

  private static String lines(Map<String, List<String>> views) {
    StringBuilder text = new StringBuilder();
    views.forEach((name, parts) -> parts.forEach(p -> text.append(name + " " + p + "\n")));
    return text.toString();
  }

  private static void collect(Class<?> type, Map<String, List<String>> into) {
    boolean view = type.isRecord() && type.getPackage().equals(HtmlView.class.getPackage());
    if (!view || into.containsKey(type.getSimpleName())) {
      return;
    }
    List<String> parts = new ArrayList<>();
    into.put(type.getSimpleName(), parts);
    if (HtmlView.class.isAssignableFrom(type)) {
      parts.add("template " + template(type));
    }
    for (RecordComponent component : type.getRecordComponents()) {
      boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
      String word = word(component.getGenericType()) + (nullable ? " or nothing" : "");
      parts.add(component.getName() + ": " + word);
      collect(component.getType(), into);
      if (component.getGenericType() instanceof ParameterizedType list
          && list.getActualTypeArguments()[0] instanceof Class<?> member) {
        collect(member, into);
      }
    }
  }

  /** What the documentation calls a type. */
  private static String word(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
      if (generic.getRawType() == Map.class) {
        return last == String.class ? "map of texts" : "map";
      }
      return "list of " + (last == String.class ? "texts" : word(last));
    }
    Class<?> plain = (Class<?>) type;
    if (plain == String.class) {
      return "text";
    } else if (plain == int.class || plain == Integer.class) {
      return "number";
    } else if (plain == boolean.class) {
      return "true or false";
    } else if (plain == Html.class) {
      return "markup";
    }
    return "`" + plain.getSimpleName() + "`";
  }

  /** The template of a kind of page, which does not depend on what is in the view. */
  private static String template(Class<?> type) {
    try {
      Class<?>[] types =
          Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      Object view = type.getDeclaredConstructor(types).newInstance(new Object[types.length]);
      return ((HtmlView) view).template();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  // --- The template language

  @ParameterizedTest
  @ValueSource(strings = {"tag", "filter", "test", "function"})
  void everyWordOfTheTemplateLanguageIsDescribed(String kind) {
    String wrong =
        Map.of(
                "tag", "{% zzzzzzzzz %}",
                "filter", "{{ site.title | zzzzzzzzz }}",
                "test", "{{ site.title is zzzzzzzzz }}",
                "function", "{{ zzzzzzzzz() }}")
            .getOrDefault(kind, "");
    String problems =
        new ExampleSite(scratch)
            .text("content/pages/about.md", "---\nheadline: About\n---\n")
            .text("templates/page.html", wrong + "\n")
            .build()
            .problems();
    String hint = "hint: the " + kind + "s are ";
    assertTrue(problems.contains(hint), problems);
    String list = problems.substring(problems.indexOf(hint) + hint.length()).strip();
    String heading = "### " + kind.substring(0, 1).toUpperCase(java.util.Locale.ROOT);
    List<Row> rows = TEMPLATES.tableAfter(heading + kind.substring(1) + "s");
    assertEquals(
        new TreeSet<>(List.of(list.split(", "))),
        new TreeSet<>(rows.stream().map(r -> r.name(0)).toList()));
  }

  // --- Problems

  /** Calls that make a problem; the first argument, or the one after a severity, is its id. */
  private static final Pattern REPORT =
      Pattern.compile(
          "(?<!colours\\(\\)\\.)(?<!colours\\.)\\b(error|warning|warn|problem|refuse|Problem|Complaint|DateTrouble|YamlTrouble)\\("
              + "\\s*(?:Severity\\.(\\w+),\\s*)?([^,;]*?),");

  private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");

  /** Ids that are put together, by the expression that does so. */
  private static final Map<String, List<String>> COMPUTED =
      Map.of(
          "kind + \"-invalid\"", List.of("section-invalid", "tag-invalid"),
          "\"template-\" + kind + \"-unknown\"",
              List.of("template-filter-unknown", "template-test-unknown"));

  @Test
  void everyProblemIsDescribed() {
    Map<String, String> reported = new TreeMap<>();
    for (String source : sources()) {
      Matcher report = REPORT.matcher(source);
      while (report.find()) {
        boolean warning = report.group(1).startsWith("warn") || "WARNING".equals(report.group(2));
        for (String id : ids(report.group(3).strip())) {
          reported.merge(
              id,
              warning ? "warning" : "error",
              (one, other) -> one.equals(other) ? one : "error or warning");
        }
      }
    }
    assertTrue(reported.size() > 80, reported.toString());
    Map<String, String> described = new LinkedHashMap<>();
    for (Row row : Manual.of("docs/problems.md").rows()) {
      String twice = described.put(row.name(0), row.cell(1));
      assertEquals(null, twice, row.name(0) + " is there twice");
    }
    assertEquals(column(reported), column(new TreeMap<>(described)));
  }

  private static String column(Map<String, String> problems) {
    StringBuilder text = new StringBuilder();
    problems.forEach((id, kind) -> text.append(id + " " + kind + "\n"));
    return text.toString();
  }

  private static List<String> ids(String expression) {
    String folded = expression.replaceAll("\\s+", " ");
    if (folded.contains("+")) {
      List<String> computed = COMPUTED.get(folded);
      assertTrue(computed != null, "tell this test which ids this makes: " + folded);
      return computed == null ? List.of() : computed;
    }
    return LITERAL
        .matcher(folded)
        .results()
        .map(m -> m.group(1))
        .filter(id -> id.matches("[a-z]+(-[a-z]+)+"))
        .toList();
  }

  private static List<String> sources() {
    try (Stream<Path> files = Files.walk(MAIN)) {
      List<String> sources = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        sources.add(Files.readString(file));
      }
      return sources;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
