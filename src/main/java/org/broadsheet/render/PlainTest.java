package org.broadsheet.render;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.extension.Test;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.PositiveTestExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.Map;

/**
 * {@code value is test}, or not, without arguments.
 *
 * @param expression as Pebble has it
 * @param value the expression that is tested, in place of Pebble's
 * @param wanted what the test has to say for the whole to be true
 */
record PlainTest(PositiveTestExpression expression, Expression<?> value, Test test, boolean wanted)
    implements Expression<Object>, Wrapper {

  @Override
  public Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
    Object tested = value.evaluate(self, context);
    return test.apply(tested, Map.of(), self, context, getLineNumber()) == wanted;
  }

  @Override
  public void accept(NodeVisitor visitor) {
    visitor.visit(this);
  }

  @Override
  public int getLineNumber() {
    return expression.getLineNumber();
  }
}
