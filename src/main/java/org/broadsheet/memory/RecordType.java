package org.broadsheet.memory;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type with all its arguments known.
 *
 * @param raw its class
 * @param arguments those of its type parameters, empty where it has none or they are not given
 */
record RecordType(Class<?> raw, List<RecordType> arguments) {

  static RecordType of(Class<?> raw) {
    return new RecordType(raw, List.of());
  }

  /** The type of a component of this type, which must be a record; null if it cannot be told. */
  @Nullable RecordType component(RecordComponent component) {
    return resolve(component.getGenericType());
  }

  private @Nullable RecordType resolve(Type type) {
    if (type instanceof Class<?> plain) {
      return of(plain);
    }
    if (type instanceof ParameterizedType generic) {
      List<RecordType> resolved = new ArrayList<>();
      for (Type argument : generic.getActualTypeArguments()) {
        RecordType one = resolve(argument);
        if (one == null) {
          return null;
        }
        resolved.add(one);
      }
      return new RecordType((Class<?>) generic.getRawType(), List.copyOf(resolved));
    }
    if (type instanceof WildcardType wildcard) {
      return resolve(wildcard.getUpperBounds()[0]);
    }
    if (type instanceof TypeVariable<?> variable) {
      TypeVariable<?>[] parameters = raw.getTypeParameters();
      for (int i = 0; i < arguments.size(); i++) {
        if (parameters[i].equals(variable)) {
          return arguments.get(i);
        }
      }
    }
    return null;
  }
}
