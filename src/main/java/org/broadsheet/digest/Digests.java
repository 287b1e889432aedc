package org.broadsheet.digest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Digests of values. A record's digest is made of its kind and of all its components, whatever they
 * are called, so that a new component cannot be forgotten; a component of a kind that has no stable
 * digest is an error. Lists are in order; maps and sets are taken without one.
 */
public final class Digests {

  private static final ValueForms FORMS = new ValueForms();

  /** Each thread's own, for the next value: most are digested by the hundred thousand. */
  private static final ThreadLocal<Deque<ValueBytes>> SPARE =
      ThreadLocal.withInitial(ArrayDeque::new);

  private Digests() {}

  /**
   * The digest of a value: null, text, number, boolean, enum, instant, zone, {@link Digested},
   * record, list, set or map of such.
   *
   * @throws IllegalArgumentException for a value of any other kind
   */
  public static Digest of(@Nullable Object value) {
    // Taken, not shared: values within a value may be digested meanwhile.
    Deque<ValueBytes> spare = SPARE.get();
    ValueBytes bytes = spare.isEmpty() ? new ValueBytes() : spare.pop();
    write(value, bytes);
    Digest digest = bytes.toDigest();
    if (bytes.clear()) {
      spare.push(bytes);
    }
    return digest;
  }

  /**
   * The digests of a record's components by their names, in order.
   *
   * @throws IllegalArgumentException as {@link #of}
   */
  public static Map<String, Digest> parts(Record value) {
    RecordShape shape = RecordShape.of(value.getClass());
    Map<String, Digest> parts = new LinkedHashMap<>();
    for (int i = 0; i < shape.size(); i++) {
      parts.put(shape.name(i), of(shape.component(value, i)));
    }
    return parts;
  }

  static void write(@Nullable Object value, ValueBytes out) {
    if (value == null) {
      out.mark('0');
    } else {
      form(value.getClass()).write(value, out);
    }
  }

  /** How values of a class are written. */
  static ValueForms.Form form(Class<?> type) {
    return FORMS.get(type);
  }
}
