package org.broadsheet.json;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes trees of values as JSON. A tree is made of maps, iterables, text, numbers, booleans and
 * null. The same tree gives the same text: keys of a {@link LinkedHashMap} or a sorted map stand in
 * its order, those of every other map in alphabetical order.
 */
public final class Json {

  private static final Gson COMPACT =
      new GsonBuilder().serializeNulls().setStrictness(Strictness.STRICT).create();
  private static final Gson PRETTY = COMPACT.newBuilder().setPrettyPrinting().create();

  private Json() {}

  /**
   * The tree on one line, safe inside a script element: {@code < > & = '} and the line separators
   * U+2028 and U+2029 are escaped.
   *
   * @throws IllegalArgumentException where the tree holds something else, or a number that JSON
   *     does not have (NaN, infinity)
   */
  public static String write(@Nullable Object tree) {
    return COMPACT.toJson(element(tree));
  }

  /** The same on many lines, for people; escaped likewise and without a line feed at the end. */
  public static String pretty(@Nullable Object tree) {
    return PRETTY.toJson(element(tree));
  }

  private static JsonElement element(@Nullable Object value) {
    if (value == null) {
      return JsonNull.INSTANCE;
    } else if (value instanceof Map<?, ?> map) {
      JsonObject object = new JsonObject();
      ordered(map).forEach((key, member) -> object.add(key, element(member)));
      return object;
    } else if (value instanceof Iterable<?> items) {
      JsonArray array = new JsonArray();
      items.forEach(item -> array.add(element(item)));
      return array;
    } else if (value instanceof CharSequence text) {
      return new JsonPrimitive(text.toString());
    } else if (value instanceof Boolean truth) {
      return new JsonPrimitive(truth);
    } else if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
      return new JsonPrimitive(number);
    }
    throw new IllegalArgumentException("not a value of JSON: " + value.getClass().getName());
  }

  private static Map<String, @Nullable Object> ordered(Map<?, ?> map) {
    boolean hasOrder = map instanceof LinkedHashMap || map instanceof SortedMap;
    Map<String, @Nullable Object> members = hasOrder ? new LinkedHashMap<>() : new TreeMap<>();
    map.forEach((key, member) -> members.put(String.valueOf(key), member));
    return members;
  }
}
