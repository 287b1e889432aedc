package org.broadsheet.render;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.lexer.Token;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.parser.Parser;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.tokenParser.ForTokenParser;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The tag {@code for}. A map is gone through in the order of its keys, because Java's maps often
 * have an order of their own on every run.
 */
final class ForTag extends ForTokenParser {

  private final Expressions expressions;

  ForTag(Expressions expressions) {
    this.expressions = expressions;
  }

  @Override
  public RenderableNode parse(Token token, Parser parser) {
    ForNode node = (ForNode) super.parse(token, parser);
    return new ForNode(
        node.getLineNumber(),
        node.getIterationVariable(),
        new Members(expressions.of(node.getIterable())),
        node.getBody(),
        node.getElseBody());
  }

  /** What a loop goes through: a list, or the entries of a map in order. */
  record Members(Expression<?> expression) implements Expression<@Nullable Object>, Wrapper {

    @Override
    public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
      Object value = value(self, context);
      if (value instanceof Map<?, ?> map) {
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach((key, member) -> sorted.put(String.valueOf(key), member));
        return sorted;
      }
      if (value == null || value instanceof Iterable) {
        return value;
      }
      throw new Complaint(
          "template-loop-wrong",
          "a for loop goes through a list, and this is " + PlainWords.kind(value),
          null,
          "for",
          getLineNumber(),
          self.getName());
    }

    private @Nullable Object value(PebbleTemplateImpl self, EvaluationContextImpl context) {
      try {
        return expression.evaluate(self, context);
      } catch (ClassCastException | IllegalArgumentException e) {
        throw Complaint.operands(getLineNumber(), self.getName());
      }
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
