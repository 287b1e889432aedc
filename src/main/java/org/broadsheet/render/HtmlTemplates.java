package org.broadsheet.render;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.broadsheet.page.view.HtmlView;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problems;
import org.broadsheet.theme.Theme;
import org.jspecify.annotations.Nullable;

/** Fills templates with views. */
final class HtmlTemplates {

  /** More than any story: a page of this size comes from a template that repeats itself. */
  private static final int LARGEST_PAGE = 32_000_000;

  private final Components components = new Components();
  private final TemplateLibrary library;
  private final int largest;
  private final Map<String, TemplateSet> sets = new ConcurrentHashMap<>();

  HtmlTemplates(Theme theme, String language) {
    this(theme, language, LARGEST_PAGE);
  }

  HtmlTemplates(Theme theme, String language, int largest) {
    this.largest = largest;
    library = new TemplateLibrary(theme, components, Locale.forLanguageTag(language), largest);
  }

  private TemplateSet set(String template) {
    return sets.computeIfAbsent(template, name -> TemplateSet.of(name, library));
  }

  /** A page's markup in UTF-8, or null after its problems have been reported. */
  byte @Nullable [] render(HtmlView view, Problems problems) {
    TemplateSet set = set(view.template());
    set.problems().forEach(problems::add);
    PebbleTemplateImpl compiled = set.first() == null ? null : set.first().compiled();
    if (compiled == null || !set.problems().isEmpty()) {
      return null;
    }
    PageBytes page = new PageBytes(largest);
    try {
      library.fill(compiled, components.variables(view), page);
      return page.all();
    } catch (PebbleException e) {
      problems.add(new RenderError(view, set, components).problem(e));
    } catch (ClassCastException | IllegalArgumentException | ArithmeticException e) {
      problems.error(
          "template-failed",
          Location.file(TemplateText.path(view.template())),
          "this template, or one that it includes, uses a value as what it is not",
          null);
    } catch (StackOverflowError e) {
      problems.error(
          "template-endless",
          Location.file(TemplateText.path(view.template())),
          "a macro that this template uses calls itself without end",
          null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return null;
  }
}
