package org.broadsheet.render;

import io.pebbletemplates.pebble.node.IncludeNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.node.expression.MapExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.template.ScopeChain;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One place where a template includes another. */
final class Inclusion extends IncludeNode {

  /** A variable that the included template is given. */
  private record Value(Expression<?> name, Expression<?> value) {

    static List<Value> all(MapExpression values, Expressions expressions) {
      return values.getEntries().entrySet().stream()
          .map(e -> new Value(e.getKey(), expressions.of(e.getValue())))
          .toList();
    }
  }

  private final List<Value> values;
  private final Function<String, @Nullable Template> templates;
  private volatile @Nullable PebbleTemplateImpl included;

  Inclusion(
      int line,
      Expression<?> name,
      @Nullable MapExpression values,
      Function<String, @Nullable Template> templates,
      Expressions expressions) {
    super(line, name, values);
    this.values = values == null ? List.of() : Value.all(values, expressions);
    this.templates = templates;
  }

  @Override
  public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context)
      throws IOException {
    PebbleTemplateImpl template = template();
    if (template == null) {
      super.render(self, writer, context);
      return;
    }
    Map<String, Object> scope = scope(self, context);
    ScopeChain scopes = context.getScopeChain();
    scopes.pushScope(scope);
    TemplateLibrary.render(template, writer, context.shallowCopyWithoutInheritanceChain(template));
    scopes.popScope();
  }

  private @Nullable PebbleTemplateImpl template() {
    PebbleTemplateImpl template = included;
    if (template == null && getIncludeExpression() instanceof LiteralStringExpression name) {
      Template found = templates.apply(name.getValue());
      template = found == null ? null : found.compiled();
      included = template;
    }
    return template;
  }

  /** The variables that the included template has besides those that are there. */
  private Map<String, Object> scope(PebbleTemplateImpl self, EvaluationContextImpl context) {
    Map<String, Object> scope = new HashMap<>();
    for (Value value : values) {
      scope.put(
          (String) value.name().evaluate(self, context), value.value().evaluate(self, context));
    }
    return scope;
  }
}
