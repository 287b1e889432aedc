package org.broadsheet.render;

import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * A filter of Broadsheet's own. Each answers null for null, and an {@link IllegalArgumentException}
 * tells in plain words what is wrong with its use.
 *
 * @param argumentNames in order
 * @param work from value and arguments to result
 */
record TextFilter(List<String> argumentNames, Work work) implements Filter {

  /** {@code text | fill({"name": value})}: puts values in place of {@code {name}}. */
  static final TextFilter FILL = new TextFilter(List.of("values"), TextFilter::fill);

  /** {@code list | join(", ")}: the members of a list as one text. */
  static final TextFilter JOIN = new TextFilter(List.of("separator"), TextFilter::join);

  /** {@code value | json}: JSON for the inside of a script element, where nothing is escaped. */
  static final TextFilter JSON = new TextFilter(List.of(), TextFilter::json);

  /** {@code text | replace({"old": "new"})}: the longest old text that fits is replaced first. */
  static final TextFilter REPLACE = new TextFilter(List.of("pairs"), TextFilter::replace);

  /** {@code list | reverse}: a new list, last member first. */
  static final TextFilter REVERSE = new TextFilter(List.of(), TextFilter::reverse);

  /** {@code list | slice(from, to)}: a part of a list or text, or as much of it as there is. */
  static final TextFilter SLICE = new TextFilter(List.of("from", "to"), TextFilter::slice);

  /** {@code text | urlencode}: for a part of a query, a space as {@code %20}. */
  static final TextFilter URLENCODE =
      new TextFilter(
          List.of(),
          (value, arguments) ->
              URLEncoder.encode(text(value), StandardCharsets.UTF_8).replace("+", "%20"));

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

  /** What a filter does. */
  @FunctionalInterface
  interface Work {

    /** The result for a value that is not null. */
    Object on(Object value, Map<String, @Nullable Object> arguments);
  }

  @Override
  public List<String> getArgumentNames() {
    return argumentNames;
  }

  @Override
  public @Nullable Object apply(
      @Nullable Object value,
      Map<String, Object> arguments,
      PebbleTemplate template,
      EvaluationContext context,
      int line) {
    return value == null ? null : work.on(value, Collections.unmodifiableMap(arguments));
  }

  private static SafeString json(Object value, Map<String, @Nullable Object> arguments) {
    try {
      return new SafeString(Json.write(value));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("it can write texts, numbers, lists and maps only", e);
    }
  }

  private static String fill(Object value, Map<String, @Nullable Object> arguments) {
    Map<?, ?> values = map(arguments.get("values"));
    return PLACEHOLDER
        .matcher(text(value))
        .replaceAll(match -> Matcher.quoteReplacement(filled(match, values)));
  }

  private static String filled(MatchResult placeholder, Map<?, ?> values) {
    if (!values.containsKey(placeholder.group(1))) {
      throw new IllegalArgumentException("there is no value for " + placeholder.group());
    }
    return text(values.get(placeholder.group(1)));
  }

  private static String join(Object value, Map<String, @Nullable Object> arguments) {
    if (!(value instanceof Collection<?> members)) {
      throw new IllegalArgumentException("it needs a list, not " + PlainWords.kind(value));
    }
    Object separator = arguments.get("separator");
    return String.join(
        separator == null ? "" : text(separator), members.stream().map(TextFilter::text).toList());
  }

  private static String replace(Object value, Map<String, @Nullable Object> arguments) {
    Map<?, ?> pairs = map(arguments.get("pairs"));
    List<String> old =
        pairs.keySet().stream()
            .map(TextFilter::text)
            .filter(key -> !key.isEmpty())
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    if (old.isEmpty()) {
      return text(value);
    }
    Pattern any = Pattern.compile(String.join("|", old.stream().map(Pattern::quote).toList()));
    return any.matcher(text(value))
        .replaceAll(match -> Matcher.quoteReplacement(text(pairs.get(match.group()))));
  }

  private static List<Object> reverse(Object value, Map<String, @Nullable Object> arguments) {
    if (!(value instanceof Collection<?> members)) {
      throw new IllegalArgumentException("it needs a list, not " + PlainWords.kind(value));
    }
    List<Object> reversed = new ArrayList<>(members);
    Collections.reverse(reversed);
    return reversed;
  }

  private static Object slice(Object value, Map<String, @Nullable Object> arguments) {
    int size = value instanceof List<?> list ? list.size() : text(value).length();
    int from = Math.min(index(arguments.get("from"), 0), size);
    int to = Math.max(from, Math.min(index(arguments.get("to"), size), size));
    return value instanceof List<?> list
        ? new ArrayList<>(list.subList(from, to))
        : text(value).substring(from, to);
  }

  private static int index(@Nullable Object number, int otherwise) {
    if (number == null) {
      return otherwise;
    }
    if (number instanceof Number index && index.intValue() >= 0) {
      return index.intValue();
    }
    throw new IllegalArgumentException("it needs numbers from 0 on");
  }

  private static Map<?, ?> map(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    throw new IllegalArgumentException(
        "it needs values in braces, such as {\"name\": \"value\"}, not " + PlainWords.kind(value));
  }

  private static String text(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (PrintFilter.printable(value) || value instanceof SafeString) {
      return value.toString();
    }
    throw new IllegalArgumentException("it needs a text, not " + PlainWords.kind(value));
  }
}
