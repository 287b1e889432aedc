package org.broadsheet.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.Hierarchy;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.template.ScopeChain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Severity;
import org.broadsheet.problem.Spelling;
import org.broadsheet.render.Inclusion.Partials;
import org.broadsheet.render.TemplateInspection.Use;
import org.broadsheet.theme.Theme;
import org.jspecify.annotations.Nullable;

/** The templates of a theme, each read and looked through when it is first asked for. */
final class TemplateLibrary implements Partials {

  /** What Pebble offers to every template and depends on the machine. */
  private static final Set<String> FORBIDDEN = Set.of("_context", "locale", "template");

  /**
   * Enough for everything that all pages share and for the lists of some twenty thousand stories.
   */
  private static final long LARGEST_MEMORY = 32_000_000;

  private final Theme theme;
  private final TemplateLanguage language;
  private final PebbleEngine engine;
  private final Fragments fragments = new Fragments(LARGEST_MEMORY);
  private final Map<String, Template> templates = new ConcurrentHashMap<>();
  private final Map<String, Partial> partials = new ConcurrentHashMap<>();

  /**
   * The library of a theme.
   *
   * @param locale the locale of {@code upper} and {@code lower}
   * @param largest how many characters a page may have
   */
  TemplateLibrary(Theme theme, Components components, Locale locale, int largest) {
    this.theme = theme;
    language = new TemplateLanguage(components, this);
    engine =
        new PebbleEngine.Builder()
            .loader(new ThemeLoader(theme))
            .registerExtensionCustomizer(TemplateLanguage::operatorsOnly)
            .extension(language)
            .strictVariables(true)
            .defaultLocale(locale)
            .maxRenderedSize(largest)
            // No resolver of ours calls methods by their names; this is the second lock on the
            // door.
            .methodAccessValidator((value, method) -> false)
            .build();
  }

  /**
   * Fills a template of this library.
   *
   * @param variables which cannot be changed
   */
  void fill(PebbleTemplateImpl template, Map<String, @Nullable Object> variables, PageBytes page)
      throws IOException {
    ScopeChain scopes = new ScopeChain();
    scopes.pushScope(variables);
    scopes.pushScope();
    EvaluationContextImpl context =
        new EvaluationContextImpl(
            template,
            engine.isStrictVariables(),
            engine.getDefaultLocale(),
            engine.getMaxRenderedSize(),
            engine.getExtensionRegistry(),
            engine.getTagCache(),
            engine.getExecutorService(),
            new ArrayList<>(),
            new HashMap<>(),
            scopes,
            null,
            engine.getEvaluationOptions());
    render(template, page, context);
  }

  /** Writes a template, and then what it extends. */
  static void render(PebbleTemplateImpl template, Writer page, EvaluationContextImpl context)
      throws IOException {
    template.getRootNode().render(template, page, context);
    Hierarchy hierarchy = context.getHierarchy();
    PebbleTemplateImpl parent = hierarchy.getParent();
    while (parent != null) {
      hierarchy.ascend();
      parent.getRootNode().render(parent, page, context);
      parent = hierarchy.getParent();
    }
  }

  TemplateLanguage language() {
    return language;
  }

  /** A template, or null where the theme has none of that name. */
  @Nullable Template template(String name) {
    return theme.templates().contains(name) && !name.endsWith(".yaml")
        ? templates.computeIfAbsent(name, this::read)
        : null;
  }

  @Override
  public @Nullable Partial find(String name) {
    return partials.computeIfAbsent(name, n -> Partial.of(n, this));
  }

  @Override
  public Fragments fragments() {
    return fragments;
  }

  /** The template name that an unknown one was probably meant to be, or null. */
  @Nullable String nearest(String name) {
    List<String> names = theme.templates().stream().filter(n -> !n.endsWith(".yaml")).toList();
    String near = Spelling.nearest(name, names);
    String file = name.substring(name.lastIndexOf('/') + 1);
    return near != null
        ? near
        : names.stream().filter(n -> ("/" + n).endsWith("/" + file)).findFirst().orElse(null);
  }

  private Template read(String name) {
    TemplateText text;
    try {
      String content = theme.template(name);
      text = TemplateText.of(name, content == null ? "" : content);
    } catch (CharacterCodingException e) {
      Problem problem =
          new Problem(
              Severity.ERROR,
              "template-unreadable",
              Location.file(TemplateText.path(name)),
              "this template is not UTF-8 text",
              "save it as UTF-8 in your editor");
      return new Template(TemplateText.of(name, ""), null, null, List.of(problem));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try {
      PebbleTemplateImpl compiled = (PebbleTemplateImpl) engine.getTemplate(name);
      TemplateInspection inspection = TemplateInspection.of(compiled);
      return new Template(text, compiled, inspection, unknownNames(text, inspection));
    } catch (RuntimeException e) {
      // Pebble wraps some of its own exceptions in nameless ones.
      Throwable error = e instanceof PebbleException ? e : e.getCause();
      if (error instanceof PebbleException complaint) {
        Problem problem = SyntaxError.problem(complaint, text, language);
        return new Template(text, null, null, List.of(problem));
      }
      return new Template(text, null, null, List.of(SyntaxError.problem(text, lineOf(e, text))));
    }
  }

  /**
   * Pebble's parser stumbles over some mistakes without saying where. The place is the first line
   * that makes it stumble in this way.
   */
  private int lineOf(RuntimeException stumble, TemplateText text) {
    for (int line = 1; line <= text.lines().size(); line++) {
      try {
        engine.getLiteralTemplate(String.join("\n", text.lines().subList(0, line)));
      } catch (RuntimeException e) {
        if (e.getClass() == stumble.getClass()) {
          return line;
        }
      }
    }
    return 0;
  }

  private List<Problem> unknownNames(TemplateText text, TemplateInspection inspection) {
    List<Problem> problems = new ArrayList<>();
    for (Use filter : inspection.filters()) {
      if (!language.getFilters().containsKey(filter.name())) {
        Set<String> shown = new TreeSet<>(language.getFilters().keySet());
        problems.add(unknown("filter", filter, text, shown));
      }
    }
    for (Use test : inspection.tests()) {
      if (!language.getTests().containsKey(test.name())) {
        problems.add(unknown("test", test, text, language.getTests().keySet()));
      }
    }
    for (Use variable : inspection.variables()) {
      if (FORBIDDEN.contains(variable.name()) && !inspection.locals().contains(variable.name())) {
        problems.add(
            new Problem(
                Severity.ERROR,
                "template-variable-forbidden",
                text.word(variable.line(), variable.name()),
                "\"" + variable.name() + "\" is not for templates",
                "what a template may show is in the page's own variables"));
      }
    }
    return problems;
  }

  private static Problem unknown(
      String kind, Use use, TemplateText text, Collection<String> known) {
    String near = Spelling.nearest(use.name(), known);
    return new Problem(
        Severity.ERROR,
        "template-" + kind + "-unknown",
        text.word(use.line(), use.name()),
        "there is no " + kind + " \"" + use.name() + "\"",
        PlainWords.choices(near, "the " + kind + "s are", List.copyOf(known)));
  }
}
