package org.broadsheet.digest;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** The components of a kind of record, readable whatever their visibility. */
final class RecordShape {

  private static final ClassValue<RecordShape> SHAPES =
      new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
          return new RecordShape(type);
        }
      };

  /** How every accessor is called, whatever its own type: so a call needs no look at it. */
  private static final MethodType CALL = MethodType.methodType(Object.class, Object.class);

  private final Digest kind;
  private final String[] names;
  private final MethodHandle[] accessors;

  /** How each component is written, of the first class that it had; threads find equal ones. */
  private final @Nullable Known[] known;

  private RecordShape(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    kind = new ValueBytes().text(type.getName()).toDigest();
    names = new String[components.length];
    accessors = new MethodHandle[components.length];
    known = new Known[components.length];
    for (int i = 0; i < components.length; i++) {
      names[i] = components[i].getName();
      accessors[i] = handle(components[i].getAccessor());
    }
  }

  static RecordShape of(Class<? extends Record> type) {
    return SHAPES.get(type);
  }

  /** Stands for the name of the record's class. */
  Digest kind() {
    return kind;
  }

  int size() {
    return names.length;
  }

  String name(int index) {
    return names[index];
  }

  /**
   * How the values of a component are written.
   *
   * @param type the class of the value
   */
  ValueForms.Form form(int index, Class<?> type) {
    Known first = known[index];
    if (first != null && first.type == type) {
      return first.form;
    }
    ValueForms.Form form = Digests.form(type);
    if (first == null) {
      known[index] = new Known(type, form);
    }
    return form;
  }

  /** How the values of a class are written; asking for it anew takes longer. */
  private record Known(Class<?> type, ValueForms.Form form) {}

  @Nullable Object component(Record value, int index) {
    try {
      return (Object) accessors[index].invokeExact((Object) value);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  private static MethodHandle handle(Method accessor) {
    accessor.setAccessible(true);
    try {
      return MethodHandles.lookup().unreflect(accessor).asType(CALL);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
