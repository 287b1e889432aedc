package org.broadsheet.render;

import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import org.jspecify.annotations.Nullable;

/**
 * Goes to every {@code {{ }}} of a template after Pebble has put the escaping there, and gives the
 * complaints of that their line, which Pebble leaves out.
 */
final class PrintTag extends AbstractNodeVisitor {

  PrintTag(PebbleTemplateImpl template) {
    super(template);
  }

  @Override
  public void visit(PrintNode node) {
    node.setExpression(new Printed(node.getExpression(), node.getLineNumber()));
  }

  /** What is printed in one place. */
  record Printed(Expression<?> expression, int line)
      implements Expression<@Nullable Object>, Wrapper {

    @Override
    public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
      try {
        return expression.evaluate(self, context);
      } catch (Complaint e) {
        throw e.getLineNumber() > 0 ? e : e.at(line);
      } catch (ClassCastException | IllegalArgumentException e) {
        throw Complaint.operands(line, self.getName());
      }
    }

    @Override
    public void accept(NodeVisitor visitor) {
      visitor.visit(this);
    }

    @Override
    public int getLineNumber() {
      return line;
    }
  }
}
