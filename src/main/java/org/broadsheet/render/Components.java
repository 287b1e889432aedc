package org.broadsheet.render;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.model.Html;
import org.broadsheet.page.view.HtmlView;
import org.jspecify.annotations.Nullable;

/** The components of the records that templates may read: views, and nothing else but markup. */
final class Components {

  private final ClassValue<Map<String, Accessor>> accessors =
      new ClassValue<>() {
        @Override
        protected Map<String, Accessor> computeValue(Class<?> type) {
          Map<String, Accessor> found = new LinkedHashMap<>();
          for (RecordComponent component : type.getRecordComponents()) {
            found.put(component.getName(), Accessor.of(component));
          }
          return found;
        }
      };

  /**
   * How a component is read.
   *
   * @param fixed whether it is a map of texts, whose keys a template must spell right
   */
  private record Accessor(Method method, boolean fixed) {

    static Accessor of(RecordComponent component) {
      boolean texts =
          component
              .getGenericType()
              .getTypeName()
              .equals("java.util.Map<java.lang.String, java.lang.String>");
      return new Accessor(component.getAccessor(), texts);
    }

    @Nullable Object read(Object record) throws IllegalAccessException, InvocationTargetException {
      Object value = method.invoke(record);
      return fixed && value instanceof Map<?, ?> map ? new FixedMap(map) : value;
    }
  }

  /** A map that has no other keys than its own: asking for one is a mistake. */
  static final class FixedMap extends AbstractMap<Object, Object> {

    private final Map<?, ?> map;

    private FixedMap(Map<?, ?> map) {
      this.map = map;
    }

    @Override
    public @Nullable Object get(Object key) {
      return map.get(key);
    }

    @Override
    public boolean containsKey(Object key) {
      return map.containsKey(key);
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
      return Collections.<Object, Object>unmodifiableMap(map).entrySet();
    }
  }

  /** Whether templates may read the components of a value. */
  static boolean readable(Object value) {
    Class<?> type = value.getClass();
    boolean view = type.getPackageName().equals(HtmlView.class.getPackageName());
    return type.isRecord() && (view || type == Html.class);
  }

  /** The names of a record type's components, in order. */
  List<String> names(Class<?> type) {
    return new ArrayList<>(accessors.get(type).keySet());
  }

  /** Whether a record type has a component. */
  boolean has(Class<?> type, String name) {
    return accessors.get(type).containsKey(name);
  }

  /** The value of a component that the record has. */
  @Nullable Object value(Object readable, String name) {
    Accessor accessor = accessors.get(readable.getClass()).get(name);
    if (accessor == null) {
      throw new IllegalArgumentException(readable.getClass() + " has no " + name);
    }
    try {
      return accessor.read(readable);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("a view's component cannot be read: " + accessor, e);
    }
  }

  /** A record as a template's variables, which cannot be changed. */
  Map<String, @Nullable Object> variables(Object readable) {
    Map<String, @Nullable Object> variables = new LinkedHashMap<>();
    for (String name : names(readable.getClass())) {
      variables.put(name, value(readable, name));
    }
    return Collections.unmodifiableMap(variables);
  }
}
