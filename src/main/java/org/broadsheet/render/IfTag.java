package org.broadsheet.render;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.lexer.Token;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.IfNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.parser.Parser;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.tokenParser.IfTokenParser;
import io.pebbletemplates.pebble.utils.Pair;
import java.util.ArrayList;
import java.util.List;

/** The tag {@code if}, which says in plain words what it cannot take for true or false. */
final class IfTag extends IfTokenParser {

  private final Expressions expressions;

  IfTag(Expressions expressions) {
    this.expressions = expressions;
  }

  @Override
  public RenderableNode parse(Token token, Parser parser) {
    IfNode node = (IfNode) super.parse(token, parser);
    List<Pair<Expression<?>, BodyNode>> branches = new ArrayList<>();
    for (Pair<Expression<?>, BodyNode> branch : node.getConditionsWithBodies()) {
      branches.add(new Pair<>(new Condition(expressions.of(branch.getLeft())), branch.getRight()));
    }
    return new IfNode(node.getLineNumber(), branches, node.getElseBody());
  }

  /** What decides a branch: true or false, or a text or number as Pebble takes them. */
  record Condition(Expression<?> expression) implements Expression<Object>, Wrapper {

    @Override
    public Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
      Object value = expression.evaluate(self, context);
      if (value instanceof Boolean || value instanceof Number || value instanceof String) {
        return value;
      }
      throw new Complaint(
          "template-condition-wrong",
          "a condition is true or false, and this is " + PlainWords.kind(value),
          "ask \"is not null\" or \"is not empty\"",
          null,
          getLineNumber(),
          self.getName());
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
}
