package org.broadsheet.memory;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** How the records of one class are written: one component after the other. */
final class RecordKind extends Kind {

  /** Records of more parts are seldom equal. */
  private static final int MOST_PARTS_POOLED = 5;

  private final Class<?> type;
  private final String[] names;
  private final Method[] accessors;
  private final Constructor<?> constructor;
  private final Kind[] kinds;
  private boolean simple;

  RecordKind(Class<?> type) {
    this.type = type;
    RecordComponent[] components = type.getRecordComponents();
    names = new String[components.length];
    accessors = new Method[components.length];
    kinds = new Kind[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      names[i] = components[i].getName();
      types[i] = components[i].getType();
      accessors[i] = components[i].getAccessor();
      accessors[i].setAccessible(true);
    }
    try {
      constructor = type.getDeclaredConstructor(types);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("a record without its constructor", e);
    }
    constructor.setAccessible(true);
  }

  /** Gives the kinds of the components, which may hold this kind itself. */
  void fill(KindFinder finder, RecordType of) {
    RecordComponent[] components = type.getRecordComponents();
    boolean all = mayBeEqual();
    for (int i = 0; i < components.length; i++) {
      kinds[i] = finder.find(of.component(components[i]), type.getName() + "." + names[i]);
      all &= kinds[i].simple();
    }
    simple = all;
  }

  @Override
  void write(@Nullable Object value, ByteWriter out) {
    if (value == null) {
      out.octet(0);
      return;
    }
    out.octet(1);
    out.enter();
    for (int i = 0; i < kinds.length; i++) {
      kinds[i].write(component(value, i), out);
    }
    out.leave();
  }

  private @Nullable Object component(Object value, int index) {
    try {
      return accessors[index].invoke(value);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  @Nullable Object read(ByteReader in, Pool pool) throws DamagedException {
    if (in.octet() == 0) {
      return null;
    }
    in.enter();
    Object[] parts = new Object[kinds.length];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = kinds[i].read(in, pool);
    }
    in.leave();
    if (!isPooled(parts)) {
      return make(parts);
    }
    Object known = pool.find(type, parts);
    if (known == null) {
      known = make(parts);
      pool.put(type, parts, known);
    }
    return known;
  }

  private boolean mayBeEqual() {
    return kinds.length > 0 && kinds.length <= MOST_PARTS_POOLED;
  }

  /** Whether a record of these parts is small, and likely to come again. */
  private boolean isPooled(@Nullable Object[] parts) {
    if (!mayBeEqual()) {
      return false;
    }
    for (int i = 0; i < parts.length; i++) {
      if (parts[i] != null && !(kinds[i].simple() && Pool.takes(parts[i]))) {
        return false;
      }
    }
    return true;
  }

  private Object make(Object[] parts) throws DamagedException {
    try {
      return constructor.newInstance(parts);
    } catch (InstantiationException | IllegalAccessException e) {
      throw new IllegalStateException(e);
    } catch (InvocationTargetException e) {
      throw new DamagedException("no such " + type.getName(), e.getCause());
    }
  }

  @Override
  boolean simple() {
    return simple;
  }

  @Override
  void describe(Shape shape) {
    shape.word("record").word(type.getName()).word(Integer.toString(kinds.length));
    for (int i = 0; i < kinds.length; i++) {
      shape.word(names[i]).kind(kinds[i]);
    }
  }
}
