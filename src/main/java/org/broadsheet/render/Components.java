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

  private final ClassValue<Map<String, Component>> shapes =
      new ClassValue<>() {
        @Override
        protected Map<String, Component> computeValue(Class<?> type) {
          Map<String, Component> found = new LinkedHashMap<>();
          for (RecordComponent component : type.getRecordComponents()) {
            found.put(component.getName(), new Component(type, component));
          }
          return found;
        }
      };

  /** One component of a kind of record. */
  static final class Component {

    private final Class<?> owner;
    private final Method method;
    private final boolean texts;
    private volatile @Nullable FixedMap last;

    private Component(Class<?> owner, RecordComponent component) {
      this.owner = owner;
      method = component.getAccessor();
      texts =
          component
              .getGenericType()
              .getTypeName()
              .equals("java.util.Map<java.lang.String, java.lang.String>");
    }

    /** The kind of record that it is of. */
    Class<?> owner() {
      return owner;
    }

    /** Its value in a record of that kind; a map of texts has only keys that are spelt right. */
    @Nullable Object read(Object record) {
      Object value;
      try {
        value = method.invoke(record);
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException("a view's component cannot be read: " + method, e);
      }
      return texts && value instanceof Map<?, ?> map ? fixed(map) : value;
    }

    private FixedMap fixed(Map<?, ?> map) {
      FixedMap known = last;
      if (known == null || known.map != map) {
        known = new FixedMap(map);
        last = known;
      }
      return known;
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

  /** Whether templates may read the components of such values. */
  static boolean readable(Class<?> type) {
    boolean view = type.getPackageName().equals(HtmlView.class.getPackageName());
    return type.isRecord() && (view || type == Html.class);
  }

  /** The names of a record type's components, in order. */
  List<String> names(Class<?> type) {
    return new ArrayList<>(shapes.get(type).keySet());
  }

  /** Whether a record type has a component. */
  boolean has(Class<?> type, String name) {
    return shapes.get(type).containsKey(name);
  }

  /** A component of what templates may read, or null where there is none of that name. */
  @Nullable Component component(Class<?> type, String name) {
    return readable(type) ? shapes.get(type).get(name) : null;
  }

  /** A record as a template's variables, which cannot be changed. */
  Map<String, @Nullable Object> variables(Object readable) {
    Map<String, @Nullable Object> variables = new LinkedHashMap<>();
    shapes
        .get(readable.getClass())
        .forEach((name, component) -> variables.put(name, component.read(readable)));
    return Collections.unmodifiableMap(variables);
  }
}
