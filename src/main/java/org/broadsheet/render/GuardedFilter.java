package org.broadsheet.render;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import org.broadsheet.model.Html;
import org.jspecify.annotations.Nullable;

/**
 * A filter that takes markup for its text and says where it stands when it is used on a value that
 * it is not made for.
 *
 * @param textOnly whether it is for texts and numbers only, which it gets as text
 */
record GuardedFilter(String name, Filter filter, boolean textOnly) implements Filter {

  @Override
  public @Nullable List<String> getArgumentNames() {
    return filter.getArgumentNames();
  }

  @Override
  public @Nullable Object apply(
      @Nullable Object input,
      Map<String, Object> arguments,
      PebbleTemplate template,
      EvaluationContext context,
      int line) {
    Object value = input instanceof Html html ? html.value() : input;
    if (textOnly && value != null) {
      if (!PrintFilter.printable(value)) {
        throw complaint("it needs a text, not " + PlainWords.kind(input), template, line);
      }
      value = value.toString();
    }
    try {
      return filter.apply(value, arguments, template, context, line);
    } catch (PebbleException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw complaint(String.valueOf(e.getMessage()), template, line);
    } catch (RuntimeException e) {
      throw complaint("it cannot work on " + PlainWords.kind(input), template, line);
    }
  }

  private Complaint complaint(String reason, PebbleTemplate template, int line) {
    return new Complaint(
        "template-filter-wrong",
        "the filter " + name + " is used wrongly: " + reason,
        null,
        name,
        line,
        template.getName());
  }
}
