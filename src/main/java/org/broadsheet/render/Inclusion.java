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
import org.jspecify.annotations.Nullable;

/** One place where a template includes another one by its name. */
final class Inclusion extends IncludeNode {

  private final String name;
  private final List<Value> values;
  private final Partials partials;
  private volatile @Nullable Partial included;

  /** A place in a template; the values are in order. */
  Inclusion(
      int line,
      LiteralStringExpression name,
      @Nullable MapExpression map,
      List<Value> values,
      Partials partials) {
    super(line, name, map);
    this.name = name.getValue();
    this.values = List.copyOf(values);
    this.partials = partials;
  }

  /** A variable that the included template is given. */
  record Value(String name, Expression<?> value) {}

  /** Where included templates and what they wrote are found. */
  interface Partials {

    /** A template, or null where there is none that can be used. */
    @Nullable Partial find(String name);

    Fragments fragments();
  }

  List<Value> values() {
    return values;
  }

  @Override
  public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context)
      throws IOException {
    Partial partial = included;
    if (partial == null) {
      partial = partials.find(name);
      if (partial == null) {
        super.render(self, writer, context);
        return;
      }
      included = partial;
    }
    Map<String, @Nullable Object> scope = new HashMap<>();
    for (Value value : values) {
      scope.put(value.name(), value.value().evaluate(self, context));
    }
    if (!(writer instanceof PageBytes page) || page.remembered()) {
      write(partial, scope, writer, context);
      return;
    }
    Fragments.Key key = Fragments.Key.of(partial, scope, context.getScopeChain());
    byte[] known = key == null ? null : partials.fragments().get(key);
    if (known != null) {
      page.add(known);
    } else if (key == null) {
      write(partial, scope, page, context);
    } else {
      int start = page.remember();
      write(partial, scope, page, context);
      partials.fragments().put(key, page.remember(start));
    }
  }

  private static void write(
      Partial partial,
      Map<String, @Nullable Object> scope,
      Writer page,
      EvaluationContextImpl context)
      throws IOException {
    ScopeChain scopes = context.getScopeChain();
    scopes.pushScope(scope);
    TemplateLibrary.render(
        partial.template(), page, context.shallowCopyWithoutInheritanceChain(partial.template()));
    scopes.popScope();
  }
}
