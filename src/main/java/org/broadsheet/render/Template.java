package org.broadsheet.render;

import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.List;
import org.broadsheet.problem.Problem;
import org.broadsheet.render.TemplateInspection.Reference;
import org.jspecify.annotations.Nullable;

/**
 * One template, read and looked through once.
 *
 * @param text as its author sees it
 * @param compiled null where it could not be read or understood
 * @param inspection null where there is no compiled template
 * @param problems what is wrong with it whatever page it is used for, other than what it takes from
 *     other templates
 */
record Template(
    TemplateText text,
    @Nullable PebbleTemplateImpl compiled,
    @Nullable TemplateInspection inspection,
    List<Problem> problems) {

  /** Copies the list. */
  Template {
    problems = List.copyOf(problems);
  }

  String name() {
    return text.name();
  }

  /** The templates that it names. */
  List<Reference> references() {
    return inspection == null ? List.of() : inspection.references();
  }
}
