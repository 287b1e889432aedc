package org.broadsheet.render;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.GetAttributeExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import org.broadsheet.render.Components.Component;
import org.broadsheet.render.Components.FixedMap;
import org.jspecify.annotations.Nullable;

/**
 * {@code value.name} with a fixed name. It remembers how the component of the last kind of view is
 * read, because in one place of a template it is nearly always the same kind. What is no component
 * of a view is left to {@link ViewAttributes}.
 */
final class ViewAttribute implements Expression<@Nullable Object>, Wrapper {

  private final GetAttributeExpression expression;
  private final Expression<?> owner;
  private final String name;
  private final Components components;
  private volatile @Nullable Component last;

  /**
   * The attribute of an owner.
   *
   * @param expression as Pebble has it
   * @param owner the expression before the dot, in place of Pebble's
   */
  ViewAttribute(
      GetAttributeExpression expression, Expression<?> owner, String name, Components components) {
    this.expression = expression;
    this.owner = owner;
    this.name = name;
    this.components = components;
  }

  @Override
  public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
    Object value = owner.evaluate(self, context);
    if (value instanceof Record) {
      Component component = last;
      if (component == null || component.owner() != value.getClass()) {
        component = components.component(value.getClass(), name);
        last = component;
      }
      if (component != null) {
        return component.read(value);
      }
    } else if (value instanceof FixedMap words) {
      Object word = words.get(name);
      if (word != null) {
        return word;
      }
    }
    return expression.evaluate(self, context);
  }

  @Override
  public Expression<?> expression() {
    return expression;
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
