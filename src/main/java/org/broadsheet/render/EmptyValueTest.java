package org.broadsheet.render;

import io.pebbletemplates.pebble.extension.core.EmptyTest;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.Map;
import org.broadsheet.model.Html;
import org.jspecify.annotations.Nullable;

/** The test {@code is empty}, which knows markup as well. */
final class EmptyValueTest extends EmptyTest {

  @Override
  public boolean apply(
      @Nullable Object input,
      Map<String, Object> arguments,
      PebbleTemplate template,
      EvaluationContext context,
      int line) {
    Object value = input instanceof Html html ? html.value() : input;
    return super.apply(value, arguments, template, context, line);
  }
}
