package org.broadsheet.render;

import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.BlockNode;
import io.pebbletemplates.pebble.node.ExtendsNode;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.node.ImportNode;
import io.pebbletemplates.pebble.node.IncludeNode;
import io.pebbletemplates.pebble.node.MacroNode;
import io.pebbletemplates.pebble.node.NamedArgumentNode;
import io.pebbletemplates.pebble.node.Node;
import io.pebbletemplates.pebble.node.SetNode;
import io.pebbletemplates.pebble.node.TestInvocationExpression;
import io.pebbletemplates.pebble.node.expression.ArrayExpression;
import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.node.expression.BlockFunctionExpression;
import io.pebbletemplates.pebble.node.expression.ContextVariableExpression;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterInvocationExpression;
import io.pebbletemplates.pebble.node.expression.FunctionOrMacroInvocationExpression;
import io.pebbletemplates.pebble.node.expression.GetAttributeExpression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.node.expression.MapExpression;
import io.pebbletemplates.pebble.node.expression.ParentFunctionExpression;
import io.pebbletemplates.pebble.node.expression.TernaryExpression;
import io.pebbletemplates.pebble.node.expression.UnaryExpression;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a look through a template's syntax tree finds: the templates that it names, the names that
 * it uses and those that it gives.
 */
final class TemplateInspection extends AbstractNodeVisitor {

  /**
   * Another template that is named.
   *
   * @param tag {@code extends}, {@code include} or {@code import}
   * @param name null where it is not simply written in quotation marks
   * @param line counted from 1
   */
  record Reference(String tag, @Nullable String name, int line) {

    /** Whether the other template becomes a part of this one. */
    boolean embeds() {
      return !tag.equals("import");
    }
  }

  /**
   * A name that is used.
   *
   * @param line counted from 1
   */
  record Use(String name, int line) {}

  /**
   * A place where another template is included.
   *
   * @param template null where its name is not simply written in quotation marks
   * @param given the variables that it is given or finds in the loops around it
   */
  record Included(@Nullable String template, Set<String> given) {}

  private final List<Reference> references = new ArrayList<>();
  private final List<Use> filters = new ArrayList<>();
  private final List<Use> tests = new ArrayList<>();
  private final List<Use> calls = new ArrayList<>();
  private final List<Use> variables = new ArrayList<>();
  private final SortedSet<String> locals = new TreeSet<>();
  private final SortedSet<String> macros = new TreeSet<>();
  private final SortedSet<String> inputs = new TreeSet<>();
  private final List<Included> included = new ArrayList<>();
  private final Deque<String> loops = new ArrayDeque<>();
  private boolean selfContained = true;

  private TemplateInspection(PebbleTemplateImpl template) {
    super(template);
  }

  static TemplateInspection of(PebbleTemplateImpl template) {
    TemplateInspection inspection = new TemplateInspection(template);
    template.getRootNode().accept(inspection);
    return inspection;
  }

  List<Reference> references() {
    return references;
  }

  List<Use> filters() {
    return filters;
  }

  List<Use> tests() {
    return tests;
  }

  /** The functions and macros that are called. */
  List<Use> calls() {
    return calls;
  }

  List<Use> variables() {
    return variables;
  }

  /** The variables that the template makes itself: of loops, macros and {@code set}. */
  SortedSet<String> locals() {
    return locals;
  }

  SortedSet<String> macros() {
    return macros;
  }

  /** The variables that are read and not made by loops around. */
  SortedSet<String> inputs() {
    return inputs;
  }

  List<Included> included() {
    return included;
  }

  /**
   * Whether the template sets no variable, brings no macro, and has no part that another may
   * replace; its calls are for the asker to judge.
   */
  boolean selfContained() {
    return selfContained;
  }

  @Override
  public void visit(ExtendsNode node) {
    selfContained = false;
    refer("extends", node.getParentExpression(), node.getLineNumber());
  }

  @Override
  public void visit(IncludeNode node) {
    refer("include", node.getIncludeExpression(), node.getLineNumber());
    Set<String> given = new HashSet<>(loops);
    if (node instanceof Inclusion inclusion) {
      inclusion.values().forEach(value -> look(value.value()));
      inclusion.values().forEach(value -> given.add(value.name()));
    } else {
      selfContained = false;
    }
    included.add(new Included(references.get(references.size() - 1).name(), given));
  }

  @Override
  public void visit(BlockNode node) {
    selfContained = false;
    super.visit(node);
  }

  @Override
  public void visit(ImportNode node) {
    selfContained = false;
    refer("import", node.getImportExpression(), node.getLineNumber());
  }

  private void refer(String tag, Expression<?> target, int line) {
    String name = target instanceof LiteralStringExpression literal ? literal.getValue() : null;
    references.add(new Reference(tag, name, line));
  }

  @Override
  public void visit(ForNode node) {
    locals.add(node.getIterationVariable());
    locals.add("loop");
    node.getIterable().accept(this);
    loops.push(node.getIterationVariable());
    loops.push("loop");
    node.getBody().accept(this);
    loops.pop();
    loops.pop();
    if (node.getElseBody() != null) {
      node.getElseBody().accept(this);
    }
  }

  @Override
  public void visit(SetNode node) {
    selfContained = false;
    locals.add(node.getName());
    super.visit(node);
  }

  @Override
  public void visit(MacroNode node) {
    selfContained = false;
    macros.add(node.getName());
    for (NamedArgumentNode argument : node.getArgs().getNamedArgs()) {
      locals.add(argument.getName());
    }
    super.visit(node);
  }

  /** Everything that has no visit of its own comes here: all expressions. */
  @Override
  public void visit(Node node) {
    if (node instanceof Wrapper wrapper) {
      look(wrapper.expression());
    } else if (node instanceof ContextVariableExpression variable) {
      variables.add(new Use(variable.getName(), variable.getLineNumber()));
      if (!loops.contains(variable.getName())) {
        inputs.add(variable.getName());
      }
    } else if (node instanceof FilterInvocationExpression filter) {
      filters.add(new Use(filter.getFilterName(), filter.getLineNumber()));
      look(filter.getArgs());
    } else if (node instanceof TestInvocationExpression test) {
      tests.add(new Use(test.getTestName(), test.getLineNumber()));
      look(test.getArgs());
    } else if (node instanceof BinaryExpression<?> operation) {
      look(operation.getLeftExpression());
      look(operation.getRightExpression());
    } else if (node instanceof UnaryExpression operation) {
      look(operation.getChildExpression());
    } else if (node instanceof GetAttributeExpression access) {
      selfContained &= access.getArgumentsNode() == null;
      look(access.getNode());
      look(access.getAttributeNameExpression());
      look(access.getArgumentsNode());
    } else if (node instanceof FunctionOrMacroInvocationExpression call) {
      calls.add(new Use(call.getFunctionName(), call.getLineNumber()));
      look(call.getArguments());
    } else if (node instanceof BlockFunctionExpression block) {
      selfContained = false;
      look(block.getBlockNameExpression());
    } else if (node instanceof ParentFunctionExpression) {
      selfContained = false;
    } else if (node instanceof TernaryExpression choice) {
      look(choice.getExpression1());
      look(choice.getExpression2());
      look(choice.getExpression3());
    } else if (node instanceof ArrayExpression array) {
      array.getValues().forEach(this::look);
    } else if (node instanceof MapExpression map) {
      map.getEntries().keySet().forEach(this::look);
      map.getEntries().values().forEach(this::look);
    }
  }

  private void look(@Nullable Expression<?> expression) {
    if (expression != null) {
      expression.accept(this);
    }
  }

  private void look(@Nullable ArgumentsNode arguments) {
    if (arguments != null) {
      arguments.accept(this);
    }
  }
}
