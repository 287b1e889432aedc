package org.broadsheet.digest;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Digests of values. A record's digest is made of its kind and of all its components, whatever they
 * are called, so that a new component cannot be forgotten; a component of a kind that has no stable
 * digest is an error. Lists are in order; maps and sets are taken without one.
 */
public final class Digests {

  private Digests() {}

  /**
   * The digest of a value: null, text, number, boolean, enum, instant, zone, {@link Digested},
   * record, list, set or map of such.
   *
   * @throws IllegalArgumentException for a value of any other kind
   */
  public static Digest of(@Nullable Object value) {
    ValueBytes bytes = new ValueBytes();
    write(value, bytes);
    return bytes.toDigest();
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
    } else if (value instanceof String text) {
      out.mark('t').text(text);
    } else if (value instanceof Digested known) {
      out.mark('d').digest(known.digest());
    } else if (value instanceof Record record) {
      writeRecord(record, out);
    } else if (value instanceof List<?> list) {
      out.mark('l').number(list.size());
      for (Object member : list) {
        write(member, out);
      }
    } else if (value instanceof Integer || value instanceof Long) {
      out.mark('n').number(((Number) value).longValue());
    } else if (value instanceof Double number) {
      out.mark('f').number(Double.doubleToLongBits(number));
    } else if (value instanceof Boolean yes) {
      out.mark(yes ? 'y' : 'x');
    } else {
      writeOther(value, out);
    }
  }

  private static void writeRecord(Record value, ValueBytes out) {
    RecordShape shape = RecordShape.of(value.getClass());
    out.mark('r').digest(shape.kind());
    for (int i = 0; i < shape.size(); i++) {
      write(shape.component(value, i), out);
    }
  }

  private static void writeOther(Object value, ValueBytes out) {
    if (value instanceof Enum<?> constant) {
      out.mark('e').text(constant.name());
    } else if (value instanceof Instant instant) {
      out.mark('i').number(instant.getEpochSecond()).number(instant.getNano());
    } else if (value instanceof ZoneId zone) {
      out.mark('z').text(zone.getId());
    } else if (value instanceof Map<?, ?> map) {
      // An order that is meant must stand in a list: whoever reads a map may find any.
      writeUnordered('m', map.entrySet(), out);
    } else if (value instanceof Set<?> set) {
      writeUnordered('s', set, out);
    } else if (value instanceof Map.Entry<?, ?> entry) {
      write(entry.getKey(), out);
      write(entry.getValue(), out);
    } else {
      throw new IllegalArgumentException("no stable digest for a " + value.getClass().getName());
    }
  }

  private static void writeUnordered(char mark, Collection<?> members, ValueBytes out) {
    out.mark(mark).number(members.size());
    if (!members.isEmpty()) {
      out.unordered(members, Digests::write);
    }
  }
}
