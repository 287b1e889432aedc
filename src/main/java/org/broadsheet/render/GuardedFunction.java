package org.broadsheet.render;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A function that says where it stands when it is given values that it is not made for. */
record GuardedFunction(String name, Function function) implements Function {

  @Override
  public @Nullable List<String> getArgumentNames() {
    return function.getArgumentNames();
  }

  @Override
  public @Nullable Object execute(
      Map<String, Object> arguments, PebbleTemplate template, EvaluationContext context, int line) {
    try {
      return function.execute(arguments, template, context, line);
    } catch (PebbleException e) {
      throw e;
    } catch (RuntimeException e) {
      List<String> kinds =
          arguments.keySet().stream().sorted().map(k -> PlainWords.kind(arguments.get(k))).toList();
      throw new Complaint(
          "template-function-wrong",
          "the function " + name + " cannot work on " + String.join(" and ", kinds),
          null,
          name,
          line,
          template.getName());
    }
  }
}
