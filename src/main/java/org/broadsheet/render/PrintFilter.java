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
 * is neither is not printed at all but complained about. It is what {@code escape} does; {@code {{
 * }}} does the same.
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
      return new SafeString(line(html));
    }
    if (value != null && !(value instanceof SafeString) && !printable(value)) {
      throw unprintable(value, line, template.getName());
    }
    return super.apply(value, arguments, template, context, line);
  }

  /**
   * Markup without the line end that blocks of it end with, because the lines that templates print
   * them on have one too.
   */
  static String line(Html html) {
    String markup = html.value();
    return markup.endsWith("\n") ? markup.substring(0, markup.length() - 1) : markup;
  }

  /** A text with {@code & < > " '} escaped. */
  static String escape(String text) {
    return Html.escape(text).replace("'", "&#39;");
  }

  static Complaint unprintable(Object value, int line, String template) {
    return new Complaint(
        "template-value-unprintable",
        "this prints " + PlainWords.kind(value) + ", which is not a text",
        value instanceof Iterable
            ? "go through it with {% for %}, or use the join filter"
            : "print one of its parts",
        null,
        line,
        template);
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
