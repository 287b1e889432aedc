package org.broadsheet.memory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the kind of each type, one for each. */
final class KindFinder {

  private final Map<RecordType, Kind> found = new HashMap<>();

  /**
   * The kind of a type.
   *
   * @param type null where it is not known
   * @param place what has this type, for the message
   * @throws IllegalArgumentException where there is no kind for it
   */
  Kind find(@Nullable RecordType type, String place) {
    if (type == null) {
      throw new IllegalArgumentException(place + " has a type that cannot be remembered");
    }
    Kind known = found.get(type);
    if (known != null) {
      return known;
    }
    if (type.raw().isRecord() && ScalarKind.of(type.raw()) == null) {
      RecordKind record = new RecordKind(type.raw());
      // Before its components are looked at, as they may be of this very type.
      found.put(type, record);
      record.fill(this, type);
      return record;
    }
    if (type.raw().isSealed() && type.raw().isInterface()) {
      SealedKind sealed = new SealedKind(type.raw());
      found.put(type, sealed);
      sealed.fill(this, place);
      return sealed;
    }
    Kind kind = make(type, place);
    found.put(type, kind);
    return kind;
  }

  private Kind make(RecordType type, String place) {
    Class<?> raw = type.raw();
    Kind scalar = ScalarKind.of(raw);
    if (scalar != null) {
      return scalar;
    }
    List<RecordType> arguments = type.arguments();
    if (raw == String.class) {
      return TextKind.ONLY;
    } else if (raw.isEnum()) {
      return new EnumKind(raw);
    } else if (raw == Object.class) {
      return TreeKind.ONLY;
    } else if (raw == List.class && arguments.size() == 1) {
      return new ListKind(find(arguments.get(0), place));
    } else if (raw == Set.class && arguments.size() == 1) {
      return new SetKind(find(arguments.get(0), place));
    } else if (raw == Map.class
        && arguments.size() == 2
        && arguments.get(0).raw() == String.class) {
      return new MapKind(find(arguments.get(1), place));
    }
    throw new IllegalArgumentException(
        place + " is of a type that cannot be remembered: " + raw.getName());
  }
}
