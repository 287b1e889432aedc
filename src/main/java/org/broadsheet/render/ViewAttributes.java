package org.broadsheet.render;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.ForNode.LoopVariables;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.MacroAttributeProvider;
import java.util.List;
import java.util.Map;
import org.broadsheet.render.Components.Component;
import org.broadsheet.render.Components.FixedMap;
import org.jspecify.annotations.Nullable;

/**
 * What a template gets for {@code value.name}: the component of a view, the entry of a map, the
 * member of a list, and nothing else. It stands in place of Pebble's own resolver, which would call
 * any public method.
 */
final class ViewAttributes implements AttributeResolver {

  private static final List<String> LOOP = List.of("first", "index", "last", "length", "revindex");

  private final Components components;

  ViewAttributes(Components components) {
    this.components = components;
  }

  @Override
  public ResolvedAttribute resolve(
      @Nullable Object value,
      @Nullable Object attribute,
      Object @Nullable [] arguments,
      @Nullable ArgumentsNode argumentNodes,
      EvaluationContextImpl context,
      String template,
      int line) {
    String name = String.valueOf(attribute);
    if (value instanceof MacroAttributeProvider macros && argumentNodes != null) {
      return new ResolvedAttribute(called(macros, name, argumentNodes, context, template, line));
    }
    if (arguments != null) {
      throw new Complaint(
          "template-call-forbidden",
          "\"" + name + "(…)\" calls a method, which templates cannot do",
          "read a value without brackets, or use a filter",
          name,
          line,
          template);
    }
    if (value instanceof Map<?, ?> map) {
      return new ResolvedAttribute(entry(map, name, line, template));
    }
    if (value instanceof List<?> list) {
      return new ResolvedAttribute(member(list, attribute, line, template));
    }
    if (value instanceof Map.Entry<?, ?> entry) {
      return new ResolvedAttribute(ofEntry(entry, name, line, template));
    }
    if (value instanceof LoopVariables loop) {
      return new ResolvedAttribute(ofLoop(loop, name, line, template));
    }
    if (value != null && Components.readable(value.getClass())) {
      Component component = components.component(value.getClass(), name);
      if (component == null) {
        List<String> known = components.names(value.getClass());
        String noun = PlainWords.noun(value.getClass());
        throw new UnknownAttribute(noun, name, known, line, template);
      }
      return new ResolvedAttribute(component.read(value));
    }
    throw new UnknownAttribute(PlainWords.kind(value), name, List.of(), line, template);
  }

  private static Object called(
      MacroAttributeProvider macros,
      String name,
      ArgumentsNode arguments,
      EvaluationContextImpl context,
      String template,
      int line) {
    try {
      return macros.macro(context, name, arguments, false, line);
    } catch (PebbleException e) {
      if (("Function or Macro [" + name + "] does not exist.").equals(e.getPebbleMessage())) {
        throw new Complaint(
            "template-function-unknown",
            "the imported template has no macro \"" + name + "\"",
            null,
            name,
            line,
            template);
      }
      throw e;
    }
  }

  /**
   * A map answers null for a key that it has not, except the words of the site, which are fixed.
   */
  private static @Nullable Object entry(Map<?, ?> map, String name, int line, String template) {
    if (map instanceof FixedMap && !map.containsKey(name)) {
      List<String> known = map.keySet().stream().map(String::valueOf).sorted().toList();
      throw new UnknownAttribute("a map", name, known, line, template);
    }
    return map.get(name);
  }

  private static @Nullable Object member(
      List<?> list, @Nullable Object index, int line, String template) {
    if (index instanceof Number number
        && number.intValue() >= 0
        && number.intValue() < list.size()) {
      return list.get(number.intValue());
    }
    throw new UnknownAttribute("a list", String.valueOf(index), List.of(), line, template);
  }

  private static @Nullable Object ofEntry(
      Map.Entry<?, ?> entry, String name, int line, String template) {
    return switch (name) {
      case "key" -> entry.getKey();
      case "value" -> entry.getValue();
      default ->
          throw new UnknownAttribute(
              "an entry of a map", name, List.of("key", "value"), line, template);
    };
  }

  private static Object ofLoop(LoopVariables loop, String name, int line, String template) {
    return switch (name) {
      case "first" -> loop.isFirst();
      case "index" -> loop.getIndex();
      case "last" -> loop.isLast();
      case "length" -> loop.getLength();
      case "revindex" -> loop.getRevindex();
      default -> throw new UnknownAttribute("loop", name, LOOP, line, template);
    };
  }
}
