package org.broadsheet.render;

import io.pebbletemplates.pebble.extension.escaper.EscapeFilter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.time.temporal.TemporalAccessor;
import java.util.Map;
import org.broadsheet.model.Html;
import org.jspecify.annotations.Nullable;

/**
 * What stands between a value and the page: markup is printed as it is, text is escaped, and what
 * is neither is not printed at all but complained about. Pebble applies it to every {@code {{ }}}.
 */
final class PrintFilter extends EscapeFilter {

  @Override
  public @Nullable Object apply(
      @Nullable Object value,
      Map<String, Object> arguments,
      PebbleTemplate template,
      EvaluationContext context,
      int line) {
    if (value instanceof Html html) {
      // Blocks of markup end with a line end, and so do the lines that templates print them on.
      String markup = html.value();
      return new SafeString(
          markup.endsWith("\n") ? markup.substring(0, markup.length() - 1) : markup);
    }
    if (value != null && !(value instanceof SafeString) && !printable(value)) {
      throw new Complaint(
          "template-value-unprintable",
          "this prints " + PlainWords.kind(value) + ", which is not a text",
          value instanceof Iterable
              ? "go through it with {% for %}, or use the join filter"
              : "print one of its parts",
          null,
          line,
          template.getName());
    }
    return super.apply(value, arguments, template, context, line);
  }

  /** Whether a value has a text that is the same on every machine. */
  static boolean printable(Object value) {
    return value instanceof CharSequence
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof Character
        || value instanceof Html
        || value instanceof TemporalAccessor;
  }
}
