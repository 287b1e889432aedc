package org.broadsheet.render;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.error.RootAttributeNotFoundException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.page.view.HtmlView;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Severity;
import org.broadsheet.problem.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong when a template was filled with a view, put in plain words. It never names the
 * page, so that a mistake in a template is one problem and not one for every page.
 */
final class RenderError {

  private static final Pattern FUNCTION =
      Pattern.compile("Function or Macro \\[(.*)] does not exist\\.");
  private static final Pattern NAMED_ARGUMENT =
      Pattern.compile("The following named argument does not exist: (.*)");
  private static final Pattern ARGUMENTS =
      Pattern.compile("The argument at position \\d+ is not allowed\\. Only (\\d+) .*");

  private final HtmlView view;
  private final TemplateSet templates;
  private final Components components;

  RenderError(HtmlView view, TemplateSet templates, Components components) {
    this.view = view;
    this.templates = templates;
    this.components = components;
  }

  Problem problem(PebbleException outermost) {
    PebbleException error = core(outermost);
    Template template =
        error.getFileName() == null ? null : templates.members().get(error.getFileName());
    TemplateText text = template == null ? TemplateText.of(view.template(), "") : template.text();
    Integer line = template == null ? null : error.getLineNumber();
    if (error instanceof Complaint complaint) {
      String word = complaint.word();
      Location place = word == null ? text.line(line) : text.word(line, word);
      if (word != null && place.column() == 0) {
        place = text.called(line, word);
      }
      return problem(complaint.id(), place, complaint.getPebbleMessage(), complaint.hint());
    }
    if (error instanceof UnknownAttribute unknown) {
      return unknownAttribute(unknown, text, line);
    }
    if (error instanceof RootAttributeNotFoundException missing) {
      return missing(missing, template, text, line);
    }
    return other(String.valueOf(error.getPebbleMessage()), text, line);
  }

  /** The innermost exception that knows its place: those around it only say that it happened. */
  private static PebbleException core(PebbleException outermost) {
    PebbleException core = outermost;
    for (Throwable cause = outermost; cause != null; cause = cause.getCause()) {
      if (cause instanceof PebbleException inner && inner.getLineNumber() != null) {
        core = inner;
      }
    }
    return core;
  }

  private static Problem unknownAttribute(
      UnknownAttribute unknown, TemplateText text, @Nullable Integer line) {
    String name = unknown.getAttributeName();
    String found = text.owner(line, name);
    String owner = found == null ? unknown.owner() : found;
    String near = Spelling.nearest(name, unknown.known());
    boolean alone = unknown.known().isEmpty();
    return problem(
        "template-attribute-unknown",
        text.attribute(line, name),
        alone && found != null
            ? "there is no \"" + name + "\" in " + owner + ", which is " + unknown.owner()
            : "there is no \"" + name + "\" in " + owner,
        alone ? null : PlainWords.choices(near, "it has", unknown.known()));
  }

  private Problem missing(
      RootAttributeNotFoundException error,
      @Nullable Template template,
      TemplateText text,
      @Nullable Integer line) {
    String name = error.getAttributeName();
    if (error.getPebbleMessage().startsWith("Attempt to get attribute of null")) {
      String owner = text.owner(line, name);
      return nothing(
          owner == null ? "the value before ." + name : owner, text.attribute(line, name));
    }
    // Pebble says the same of a variable that is null and of one that is not there; only the
    // expression that says it differs.
    StackTraceElement[] trace = error.getStackTrace();
    if (trace.length > 0 && trace[0].getClassName().endsWith("GetAttributeExpression")) {
      return nothing(name, text.word(line, name));
    }
    Location place = text.word(line, name);
    if (components.has(view.getClass(), name)) {
      return problem(
          "template-variable-unknown",
          place,
          "a macro does not know \"" + name + "\"",
          "a macro sees nothing but its arguments: give it as one");
    }
    String elsewhere = otherPage(name);
    if (elsewhere != null) {
      return problem(
          "template-variable-unknown",
          place,
          "pages of " + view.template() + " have no \"" + name + "\"",
          "found on: " + elsewhere + "; here there are " + PlainWords.list(names()));
    }
    boolean ownTemplate = text.name().equals(view.template());
    SortedSet<String> known = new TreeSet<>(ownTemplate ? names() : everywhere());
    List<String> shown = ownTemplate ? names() : common();
    if (template != null && template.inspection() != null) {
      known.addAll(template.inspection().locals());
    }
    return problem(
        "template-variable-unknown",
        place,
        "there is no variable \"" + name + "\"",
        PlainWords.choices(
            Spelling.nearest(name, known),
            ownTemplate ? "pages of " + view.template() + " have" : "every page has",
            shown));
  }

  private static Problem nothing(String owner, Location place) {
    return problem(
        "template-value-missing",
        place,
        owner + " is nothing here, so it has no parts",
        "put this inside {% if " + owner + " is not null %} … {% endif %}");
  }

  private List<String> names() {
    return components.names(view.getClass());
  }

  private static Class<?>[] pages() {
    return HtmlView.class.getPermittedSubclasses();
  }

  private List<String> common() {
    List<String> common = new ArrayList<>(names());
    for (Class<?> page : pages()) {
      common.retainAll(components.names(page));
    }
    return common;
  }

  private Collection<String> everywhere() {
    SortedSet<String> all = new TreeSet<>();
    for (Class<?> page : pages()) {
      all.addAll(components.names(page));
    }
    return all;
  }

  /** The kinds of page that have a variable, or null where none has. */
  private @Nullable String otherPage(String name) {
    List<String> nouns = new ArrayList<>();
    for (Class<?> page : pages()) {
      if (components.has(page, name)) {
        nouns.add(PlainWords.noun(page));
      }
    }
    return nouns.isEmpty() ? null : PlainWords.list(nouns);
  }

  private Problem other(String message, TemplateText text, @Nullable Integer line) {
    Matcher function = FUNCTION.matcher(message);
    if (function.matches()) {
      return unknownFunction(function.group(1), text, line);
    }
    Matcher named = NAMED_ARGUMENT.matcher(message);
    if (named.matches()) {
      return problem(
          "template-argument-unknown",
          text.word(line, named.group(1)),
          "there is no argument \"" + named.group(1) + "\"",
          null);
    }
    Matcher arguments = ARGUMENTS.matcher(message);
    if (arguments.matches()) {
      String count = arguments.group(1);
      return problem(
          "template-argument-unknown",
          text.line(line),
          "too many arguments: " + count + (count.equals("1") ? " is" : " are") + " allowed",
          null);
    }
    if (message.startsWith("Could not perform")
        || message.startsWith("Wrong operand")
        || message.startsWith("Unsupported value type")
        || message.contains("null value")) {
      Complaint operands = Complaint.operands(0, "");
      return problem(operands.id(), text.line(line), operands.getPebbleMessage(), operands.hint());
    }
    if (message.startsWith("Contains operator")) {
      return problem(
          "template-operand-wrong",
          text.word(line, "contains"),
          "\"contains\" looks into lists, maps and texts only",
          null);
    }
    if (message.startsWith("Tried to write more than")) {
      return problem(
          "template-endless",
          text.file(),
          "this template makes a page that is far too large",
          null);
    }
    return problem("template-failed", text.line(line), SyntaxError.sentence(message), null);
  }

  private Problem unknownFunction(String name, TemplateText text, @Nullable Integer line) {
    // Pebble names the template that it asked last, not the one that asks.
    Location place = text.called(line, name);
    for (Template member : templates.members().values()) {
      place = place.column() == 0 ? member.text().called(line, name) : place;
    }
    return new Problem(
        Severity.ERROR,
        "template-function-unknown",
        place.column() == 0 ? text.line(line) : place,
        "the macro " + name + " is not known here",
        "import the template that has it, and call it by the name given there");
  }

  private static Problem problem(String id, Location place, String message, @Nullable String hint) {
    return new Problem(Severity.ERROR, id, place, message, hint);
  }
}
