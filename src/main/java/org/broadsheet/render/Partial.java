package org.broadsheet.render;

import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.broadsheet.render.TemplateInspection.Included;
import org.broadsheet.render.TemplateInspection.Use;
import org.jspecify.annotations.Nullable;

/** A template as others include it, with what it is known to depend on. */
final class Partial {

  /** What a template of fewer characters writes is sooner written than found. */
  private static final int SHORT = 600;

  /** The functions whose result depends on their arguments alone. */
  private static final Set<String> FUNCTIONS = Set.of("max", "min", "range");

  private final PebbleTemplateImpl template;
  private final @Nullable List<String> inputs;

  private Partial(PebbleTemplateImpl template, @Nullable List<String> inputs) {
    this.template = template;
    this.inputs = inputs;
  }

  /** A template of a library, or null where it cannot be used. */
  static @Nullable Partial of(String name, TemplateLibrary library) {
    Template template = library.template(name);
    if (template == null || template.compiled() == null) {
      return null;
    }
    Reach reach = new Reach(library);
    Set<String> inputs = reach.inputs(name);
    boolean known = reach.pure && reach.characters >= SHORT;
    return new Partial(template.compiled(), known ? List.copyOf(inputs) : null);
  }

  PebbleTemplateImpl template() {
    return template;
  }

  /**
   * The variables whose values decide what it writes, and nothing else does; null where that is not
   * sure, or not worth knowing.
   */
  @Nullable List<String> inputs() {
    return inputs;
  }

  /** A look at a template and all that it includes. */
  private static final class Reach {

    private final TemplateLibrary library;
    private final Set<String> open = new HashSet<>();
    private boolean pure = true;
    private int characters;

    Reach(TemplateLibrary library) {
      this.library = library;
    }

    /** The variables that a template reads and neither makes itself nor gives to itself. */
    Set<String> inputs(@Nullable String name) {
      Template template = name == null ? null : library.template(name);
      TemplateInspection inspection = template == null ? null : template.inspection();
      if (name == null || template == null || inspection == null || !open.add(name)) {
        pure = false;
        return Set.of();
      }
      pure &= inspection.selfContained();
      for (Use call : inspection.calls()) {
        pure &= FUNCTIONS.contains(call.name());
      }
      template.text().lines().forEach(line -> characters += line.length());
      Set<String> inputs = new HashSet<>(inspection.inputs());
      for (Included included : inspection.included()) {
        Set<String> further = new HashSet<>(inputs(included.template()));
        further.removeAll(included.given());
        inputs.addAll(further);
      }
      open.remove(name);
      return inputs;
    }
  }
}
