package org.broadsheet.render;

import io.pebbletemplates.pebble.node.expression.Expression;

/** An expression that looks after another one. */
interface Wrapper {

  /** The expression as the template has it. */
  Expression<?> expression();
}
