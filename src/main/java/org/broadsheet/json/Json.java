package org.broadsheet.json;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
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
    return text(COMPACT, tree);
  }

  /** The same on many lines, for people; escaped likewise and without a line feed at the end. */
  public static String pretty(@Nullable Object tree) {
    return text(PRETTY, tree);
  }

  private static String text(Gson form, @Nullable Object tree) {
    Text text = new Text();
    try {
      write(tree, form.newJsonWriter(text));
    } catch (IOException e) {
      throw new IllegalStateException("text in memory cannot be written", e);
    }
    return text.toString();
  }

  private static void write(@Nullable Object value, JsonWriter out) throws IOException {
    if (value == null) {
      out.nullValue();
    } else if (value instanceof Map<?, ?> map) {
      out.beginObject();
      for (Map.Entry<?, ?> member : ordered(map).entrySet()) {
        out.name(String.valueOf(member.getKey()));
        write(member.getValue(), out);
      }
      out.endObject();
    } else if (value instanceof Iterable<?> items) {
      out.beginArray();
      for (Object item : items) {
        write(item, out);
      }
      out.endArray();
    } else if (value instanceof CharSequence text) {
      out.value(text.toString());
    } else if (value instanceof Boolean truth) {
      out.value(truth);
    } else if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
      out.value(number);
    } else {
      throw new IllegalArgumentException("not a value of JSON: " + value.getClass().getName());
    }
  }

  private static Map<?, ?> ordered(Map<?, ?> map) {
    if (map instanceof LinkedHashMap || map instanceof SortedMap) {
      return map;
    }
    Map<String, @Nullable Object> members = new TreeMap<>();
    map.forEach((key, member) -> members.put(String.valueOf(key), member));
    return members;
  }

  /** A text in memory; unlike a string writer it is not made for many threads. */
  private static final class Text extends Writer {

    private final StringBuilder text = new StringBuilder(1 << 11);

    @Override
    public void write(int c) {
      text.append((char) c);
    }

    @Override
    public void write(char[] chars, int start, int count) {
      text.append(chars, start, count);
    }

    @Override
    public void write(String string) {
      text.append(string);
    }

    @Override
    public void write(String string, int start, int count) {
      text.append(string, start, start + count);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
