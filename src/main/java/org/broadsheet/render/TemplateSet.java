package org.broadsheet.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Severity;
import org.broadsheet.problem.Spelling;
import org.broadsheet.render.TemplateInspection.Reference;
import org.broadsheet.render.TemplateInspection.Use;
import org.jspecify.annotations.Nullable;

/**
 * A template with all that it extends, includes and imports.
 *
 * @param first null where there is no such template
 * @param members by name, those that are there
 * @param problems everything that is wrong with them whatever page they are used for
 */
record TemplateSet(
    @Nullable Template first, SortedMap<String, Template> members, List<Problem> problems) {

  /** Copies the list. */
  TemplateSet {
    problems = List.copyOf(problems);
  }

  static TemplateSet of(String name, TemplateLibrary library) {
    List<Problem> problems = new ArrayList<>();
    SortedMap<String, Template> members = new TreeMap<>();
    Template first = library.template(name);
    if (first == null) {
      problems.add(missing(name, Location.file(TemplateText.path(name)), library));
      return new TemplateSet(null, members, problems);
    }
    Deque<Template> open = new ArrayDeque<>(List.of(first));
    while (!open.isEmpty()) {
      Template template = open.removeFirst();
      if (members.putIfAbsent(template.name(), template) == null) {
        problems.addAll(template.problems());
        open.addAll(named(template, library, problems));
      }
    }
    members.values().forEach(template -> problems.addAll(circles(template, members)));
    problems.addAll(unknownCalls(members.values(), library.language().functionNames()));
    return new TemplateSet(first, members, problems);
  }

  private static List<Template> named(
      Template template, TemplateLibrary library, List<Problem> problems) {
    List<Template> named = new ArrayList<>();
    for (Reference reference : template.references()) {
      String name = reference.name();
      if (name == null) {
        problems.add(
            new Problem(
                Severity.ERROR,
                "template-name-computed",
                template.text().word(reference.line(), reference.tag()),
                "{% " + reference.tag() + " %} does not name a template in quotation marks",
                "choose between fixed names with {% if %}"));
        continue;
      }
      Template other = library.template(name);
      if (other == null) {
        problems.add(missing(name, template.text().quoted(reference.line(), name), library));
      } else {
        named.add(other);
      }
    }
    return named;
  }

  private static Problem missing(String name, Location place, TemplateLibrary library) {
    String near = library.nearest(name);
    return new Problem(
        Severity.ERROR,
        "template-missing",
        place,
        "there is no template \"" + name + "\"",
        near == null
            ? "templates are named from the folder templates/, such as partials/head.html"
            : "did you mean " + near + "?");
  }

  /** Every call of what is neither a function nor a macro of any of the templates. */
  private static List<Problem> unknownCalls(Collection<Template> members, List<String> functions) {
    SortedSet<String> known = new TreeSet<>(functions);
    for (Template member : members) {
      known.addAll(member.inspection() == null ? List.of() : member.inspection().macros());
    }
    List<Problem> problems = new ArrayList<>();
    for (Template member : members) {
      for (Use call : member.inspection() == null ? List.<Use>of() : member.inspection().calls()) {
        if (!known.contains(call.name())) {
          problems.add(
              new Problem(
                  Severity.ERROR,
                  "template-function-unknown",
                  member.text().called(call.line(), call.name()),
                  "there is no function or macro \"" + call.name() + "\"",
                  PlainWords.choices(
                      Spelling.nearest(call.name(), known), "the functions are", functions)));
        }
      }
    }
    return problems;
  }

  /** Every reference of a template that leads back to it, so that a page would never end. */
  private static List<Problem> circles(Template template, Map<String, Template> members) {
    List<Problem> problems = new ArrayList<>();
    for (Reference reference : template.references()) {
      String name = reference.name();
      List<String> way =
          name == null || !reference.embeds() ? null : way(name, template.name(), members);
      if (way != null) {
        problems.add(
            new Problem(
                Severity.ERROR,
                "template-circular",
                template.text().quoted(reference.line(), String.valueOf(name)),
                "this template takes itself in: "
                    + template.name()
                    + " > "
                    + String.join(" > ", way),
                null));
      }
    }
    return problems;
  }

  /** The shortest way from one template to another, both included; null where there is none. */
  private static @Nullable List<String> way(String from, String to, Map<String, Template> members) {
    Map<String, List<String>> ways = new HashMap<>(Map.of(from, List.of(from)));
    Deque<String> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      String name = open.removeFirst();
      List<String> soFar = ways.getOrDefault(name, List.of());
      if (name.equals(to)) {
        return soFar;
      }
      Template template = members.get(name);
      for (Reference reference : template == null ? List.<Reference>of() : template.references()) {
        String next = reference.name();
        if (next != null && reference.embeds() && !ways.containsKey(next)) {
          List<String> longer = new ArrayList<>(soFar);
          longer.add(next);
          ways.put(next, longer);
          open.add(next);
        }
      }
    }
    return null;
  }
}
