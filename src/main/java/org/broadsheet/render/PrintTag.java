package org.broadsheet.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.utils.StringUtils;
import java.io.IOException;
import java.io.Writer;
import org.broadsheet.model.Html;
import org.jspecify.annotations.Nullable;

/**
 * What {@code {{ }}} prints. It does what the escaping that Pebble has put around the expression
 * would do, but straight into the page, and gives complaints their line, which Pebble leaves out.
 */
final class PrintTag extends PrintNode {

  private final Expression<?> printed;
  private final boolean escaping;

  PrintTag(PrintNode node, Expressions expressions) {
    super(node.getExpression(), node.getLineNumber());
    escaping = node.getExpression() instanceof FilterExpression;
    printed =
        expressions.of(
            node.getExpression() instanceof FilterExpression escape
                ? escape.getLeftExpression()
                : node.getExpression());
  }

  @Override
  public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context)
      throws IOException {
    Object value = value(self, context);
    if (value == null) {
      return;
    }
    if (value instanceof Html html && escaping) {
      writer.write(PrintFilter.line(html));
    } else if (value instanceof SafeString || !escaping) {
      writer.write(StringUtils.toString(value));
    } else if (!PrintFilter.printable(value)) {
      throw PrintFilter.unprintable(value, getLineNumber(), self.getName());
    } else if (writer instanceof PageBytes page) {
      page.escape(StringUtils.toString(value));
    } else {
      writer.write(PrintFilter.escape(StringUtils.toString(value)));
    }
  }

  private @Nullable Object value(PebbleTemplateImpl self, EvaluationContextImpl context) {
    try {
      return printed.evaluate(self, context);
    } catch (Complaint e) {
      throw e.getLineNumber() > 0 ? e : e.at(getLineNumber());
    } catch (ClassCastException | IllegalArgumentException e) {
      throw Complaint.operands(getLineNumber(), self.getName());
    }
  }
}
