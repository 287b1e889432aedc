package org.broadsheet.render;

import io.pebbletemplates.pebble.extension.Test;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A test that says where it stands when it is used on a value that it is not made for. */
record GuardedTest(String name, Test test) implements Test {

  @Override
  public @Nullable List<String> getArgumentNames() {
    return test.getArgumentNames();
  }

  @Override
  public boolean apply(
      @Nullable Object input,
      Map<String, Object> arguments,
      PebbleTemplate template,
      EvaluationContext context,
      int line) {
    try {
      return test.apply(input, arguments, template, context, line);
    } catch (RuntimeException e) {
      throw new Complaint(
          "template-test-wrong",
          "the test \"is " + name + "\" cannot work on " + PlainWords.kind(input),
          null,
          name,
          line,
          template.getName());
    }
  }
}
