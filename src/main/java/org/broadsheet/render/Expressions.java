package org.broadsheet.render;

import io.pebbletemplates.pebble.extension.Test;
import io.pebbletemplates.pebble.extension.core.DefinedTest;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.PositionalArgumentNode;
import io.pebbletemplates.pebble.node.TestInvocationExpression;
import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterInvocationExpression;
import io.pebbletemplates.pebble.node.expression.FunctionOrMacroInvocationExpression;
import io.pebbletemplates.pebble.node.expression.GetAttributeExpression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.node.expression.NegativeTestExpression;
import io.pebbletemplates.pebble.node.expression.PositiveTestExpression;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts expressions that cost less in place of Pebble's, which come to the same. */
final class Expressions {

  private final Components components;
  private final Map<String, Test> tests;

  Expressions(Components components, Map<String, Test> tests) {
    this.components = components;
    this.tests = tests;
  }

  /** An expression of the same meaning; the parts of the given one may be changed. */
  Expression<?> of(Expression<?> plain) {
    if (plain instanceof GetAttributeExpression access) {
      return attribute(access);
    }
    if (plain instanceof PositiveTestExpression test) {
      return test(test);
    }
    if (plain instanceof BinaryExpression<?> operation) {
      operation.setLeft(of(operation.getLeftExpression()));
      operation.setRight(of(operation.getRightExpression()));
    } else if (plain instanceof FilterInvocationExpression filter) {
      change(filter.getArgs());
    } else if (plain instanceof FunctionOrMacroInvocationExpression call) {
      change(call.getArguments());
    }
    return plain;
  }

  private void change(ArgumentsNode arguments) {
    List<PositionalArgumentNode> positional = arguments.getPositionalArgs();
    if (positional != null) {
      positional.replaceAll(
          argument -> new PositionalArgumentNode(of(argument.getValueExpression())));
    }
  }

  private Expression<?> attribute(GetAttributeExpression access) {
    boolean fixed =
        access.getArgumentsNode() == null
            && access.getAttributeNameExpression() instanceof LiteralStringExpression;
    return fixed
        ? new ViewAttribute(
            access,
            of(access.getNode()),
            ((LiteralStringExpression) access.getAttributeNameExpression()).getValue(),
            components)
        : access;
  }

  private Expression<?> test(PositiveTestExpression plain) {
    Test test = plainTest(plain.getRightExpression());
    return test == null
        ? plain
        : new PlainTest(
            plain, of(plain.getLeftExpression()), test, !(plain instanceof NegativeTestExpression));
  }

  /** A test without arguments; null for those that Pebble treats in a way of their own. */
  private @Nullable Test plainTest(Expression<?> expression) {
    if (expression instanceof TestInvocationExpression invocation
        && invocation.getArgs().getPositionalArgs() == null
        && invocation.getArgs().getNamedArgs() == null) {
      Test test = tests.get(invocation.getTestName());
      return test instanceof DefinedTest ? null : test;
    }
    return null;
  }
}
