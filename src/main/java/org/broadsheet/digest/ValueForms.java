package org.broadsheet.digest;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How values are written to be digested, by their class. It is found out once for each class: to
 * ask every value which interfaces it has takes longer than to write it.
 */
final class ValueForms extends ClassValue<ValueForms.Form> {

  /** How the values of one class are written. */
  interface Form {
    /** Adds the bytes of a value of that class. */
    void write(Object value, ValueBytes out);
  }

  @Override
  protected Form computeValue(Class<?> type) {
    if (type == String.class) {
      return (value, out) -> out.mark('t').text((String) value);
    }
    if (Digested.class.isAssignableFrom(type)) {
      return (value, out) -> out.mark('d').digest(((Digested) value).digest());
    }
    if (type.isRecord()) {
      RecordShape shape = RecordShape.of(type.asSubclass(Record.class));
      return (value, out) -> writeRecord((Record) value, shape, out);
    }
    if (List.class.isAssignableFrom(type)) {
      return (value, out) -> writeList((List<?>) value, out);
    }
    if (type == Integer.class || type == Long.class) {
      return (value, out) -> out.mark('n').number(((Number) value).longValue());
    }
    if (type == Double.class) {
      return (value, out) -> out.mark('f').number(Double.doubleToLongBits((Double) value));
    }
    if (type == Boolean.class) {
      return (value, out) -> out.mark((Boolean) value ? 'y' : 'x');
    }
    return other(type);
  }

  private static Form other(Class<?> type) {
    if (Enum.class.isAssignableFrom(type)) {
      return (value, out) -> out.mark('e').text(((Enum<?>) value).name());
    }
    if (type == Instant.class) {
      return (value, out) -> {
        Instant instant = (Instant) value;
        out.mark('i').number(instant.getEpochSecond()).number(instant.getNano());
      };
    }
    if (ZoneId.class.isAssignableFrom(type)) {
      return (value, out) -> out.mark('z').text(((ZoneId) value).getId());
    }
    if (Map.class.isAssignableFrom(type)) {
      // An order that is meant must stand in a list: whoever reads a map may find any.
      return (value, out) -> writeUnordered('m', ((Map<?, ?>) value).entrySet(), out);
    }
    if (Set.class.isAssignableFrom(type)) {
      return (value, out) -> writeUnordered('s', (Set<?>) value, out);
    }
    if (Map.Entry.class.isAssignableFrom(type)) {
      return (value, out) -> {
        Map.Entry<?, ?> entry = (Map.Entry<?, ?>) value;
        Digests.write(entry.getKey(), out);
        Digests.write(entry.getValue(), out);
      };
    }
    throw new IllegalArgumentException("no stable digest for a " + type.getName());
  }

  private static void writeRecord(Record value, RecordShape shape, ValueBytes out) {
    out.mark('r').digest(shape.kind());
    for (int i = 0; i < shape.size(); i++) {
      Object component = shape.component(value, i);
      if (component == null) {
        Digests.write(null, out);
      } else {
        shape.form(i, component.getClass()).write(component, out);
      }
    }
  }

  private static void writeList(List<?> list, ValueBytes out) {
    out.mark('l').number(list.size());
    Class<?> type = null;
    Form form = null;
    for (Object member : list) {
      if (member == null) {
        Digests.write(null, out);
        continue;
      }
      if (form == null || member.getClass() != type) {
        type = member.getClass();
        form = Digests.form(type);
      }
      form.write(member, out);
    }
  }

  private static void writeUnordered(char mark, Collection<?> members, ValueBytes out) {
    out.mark(mark).number(members.size());
    if (!members.isEmpty()) {
      out.unordered(members, Digests::write);
    }
  }
}
