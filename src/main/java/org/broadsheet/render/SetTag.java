package org.broadsheet.render;

import io.pebbletemplates.pebble.lexer.Token;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.SetNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.parser.Parser;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.tokenParser.SetTokenParser;
import java.io.Writer;

/** The tag {@code set}, which makes new variables and leaves those of the page alone. */
final class SetTag extends SetTokenParser {

  private final Expressions expressions;

  SetTag(Expressions expressions) {
    this.expressions = expressions;
  }

  @Override
  public RenderableNode parse(Token token, Parser parser) {
    SetNode node = (SetNode) super.parse(token, parser);
    return new Assignment(node.getLineNumber(), node.getName(), expressions.of(node.getValue()));
  }

  /** One assignment. */
  private static final class Assignment extends SetNode {

    Assignment(int line, String name, Expression<?> value) {
      super(line, name, value);
    }

    @Override
    public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) {
      try {
        super.render(self, writer, context);
      } catch (UnsupportedOperationException e) {
        throw new Complaint(
            "template-variable-fixed",
            "\"" + getName() + "\" belongs to the page and cannot be set",
            "choose another name",
            getName(),
            getLineNumber(),
            self.getName());
      } catch (ClassCastException | IllegalArgumentException e) {
        throw Complaint.operands(getLineNumber(), self.getName());
      }
    }
  }
}
