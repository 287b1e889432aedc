package org.broadsheet.page;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.broadsheet.config.Permalink;
import org.broadsheet.config.SiteUrl;
import org.broadsheet.config.Words;
import org.broadsheet.digest.Shared;
import org.broadsheet.model.Article;
import org.broadsheet.model.Slug;
import org.broadsheet.model.Story;
import org.broadsheet.model.UrlPath;
import org.jspecify.annotations.Nullable;

/** Sample values of any type that a page can be made of, made by looking at its components. */
final class Specimens {

  /** Two texts for the records that take none but certain ones. */
  private static final Map<Class<?>, List<String>> TEXTS =
      Map.of(
          UrlPath.class, List.of("/a/", "/b/"),
          Slug.class, List.of("a", "b"),
          SiteUrl.class, List.of("https://a.example/", "https://b.example/"),
          Permalink.class, List.of("/{slug}/", "/{year}/{slug}/"));

  private static final List<String> PLAIN = List.of("a", "b");

  private final Map<List<Object>, List<Object>> known = new HashMap<>();
  private final Set<Class<?>> inTheMaking = new HashSet<>();

  /** The record types that values of some types can hold, themselves among them. */
  static Set<Class<?>> records(Class<?>... roots) {
    Set<Class<?>> seen = new LinkedHashSet<>();
    Deque<Type> open = new ArrayDeque<>(List.of(roots));
    while (!open.isEmpty()) {
      Type type = open.pop();
      if (type instanceof ParameterizedType generic) {
        open.addAll(List.of(generic.getActualTypeArguments()));
        open.add(generic.getRawType());
      } else if (type instanceof WildcardType wild) {
        open.addAll(List.of(wild.getUpperBounds()));
      } else if (type == Story.class) {
        open.add(Article.class); // it is known by its article's digest
      } else if (type == Galley.class) {
        open.add(Piece.class); // it is known by its piece's digest
      } else if (type instanceof Class<?> kind && kind != Shared.class && seen.add(kind)) {
        if (kind.isSealed()) {
          open.addAll(List.of(kind.getPermittedSubclasses()));
        } else if (kind.isRecord()) {
          components(kind).forEach(c -> open.add(c.getGenericType()));
        }
      }
    }
    seen.removeIf(kind -> !kind.isRecord());
    return seen;
  }

  static List<RecordComponent> components(Class<?> record) {
    return List.of(record.getRecordComponents());
  }

  /** What a record can be made of: for each component its sample. */
  List<@Nullable Object> sample(Class<?> record) {
    List<@Nullable Object> sample = new ArrayList<>();
    for (RecordComponent component : components(record)) {
      List<Object> values = values(component);
      sample.add(values.isEmpty() ? null : values.get(0));
    }
    return sample;
  }

  /** Unequal values of a component, the sample first; none where a record would hold itself. */
  List<Object> values(RecordComponent component) {
    Class<?> owner = component.getDeclaringRecord();
    if (owner == Words.class && component.getName().equals("months")) {
      return List.of(Collections.nCopies(12, "a"), Collections.nCopies(12, "b"));
    } else if (owner == Words.class && component.getName().equals("digits")) {
      return List.of("0123456789", "abcdefghij");
    }
    return values(component.getGenericType(), owner);
  }

  /** Whether a component may be null. */
  static boolean nullable(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  /** The record with these components, or null where it takes none such. */
  static @Nullable Object made(Class<?> record, List<@Nullable Object> components) {
    Class<?>[] types = components(record).stream().map(c -> c.getType()).toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = record.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(components.toArray());
    } catch (InvocationTargetException unfit) {
      return null;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Object> values(Type type, Class<?> owner) {
    Class<?> place = TEXTS.containsKey(owner) ? owner : Object.class;
    List<Object> key = List.of(type, place);
    List<Object> values = known.get(key);
    if (values == null) {
      values = type instanceof Class<?> kind ? plain(kind, place) : generic(type, place);
      known.put(key, values);
    }
    return values;
  }

  private List<Object> plain(Class<?> kind, Class<?> owner) {
    if (kind == String.class) {
      return List.copyOf(TEXTS.getOrDefault(owner, PLAIN));
    } else if (kind == int.class || kind == Integer.class) {
      return List.of(1, 2, 1 << 20);
    } else if (kind == long.class || kind == Long.class) {
      return List.of(1L, 2L, 1L << 40);
    } else if (kind == double.class || kind == Double.class) {
      return List.of(1.0, 1.5);
    } else if (kind == boolean.class || kind == Boolean.class) {
      return List.of(true, false);
    } else if (kind == Instant.class) {
      return List.of(Instant.EPOCH, Instant.EPOCH.plusNanos(1), Instant.EPOCH.plusSeconds(1));
    } else if (kind == ZoneId.class) {
      return List.of(ZoneId.of("UTC"), ZoneId.of("Asia/Tehran"));
    } else if (kind == Object.class) {
      return List.of("a", List.of("a"), Map.of("a", "b")); // what front matter can hold
    } else if (kind.isEnum()) {
      return List.of(kind.getEnumConstants());
    } else if (kind == Story.class) {
      return plain(Article.class, owner).stream()
          .map(article -> (Object) Story.of((Article) article, "https://a.example"))
          .toList();
    } else if (kind == Galley.class) {
      return plain(Piece.class, owner).stream()
          .map(
              piece ->
                  (Object)
                      new Galley(
                          ((Piece) piece).story(), ((Piece) piece).url(), story -> (Piece) piece))
          .toList();
    } else if (kind.isSealed()) {
      return Stream.of(kind.getPermittedSubclasses())
          .flatMap(one -> values(one, owner).stream())
          .toList();
    } else if (kind.isRecord()) {
      return ofRecord(kind);
    }
    throw new IllegalArgumentException("no sample of a " + kind.getName() + " in " + owner);
  }

  /** The sample and, for what has components, another with one of them changed. */
  private List<Object> ofRecord(Class<?> kind) {
    if (!inTheMaking.add(kind)) {
      return List.of();
    }
    try {
      List<@Nullable Object> sample = sample(kind);
      Object one = Objects.requireNonNull(made(kind, sample), () -> kind + " of " + sample);
      for (int at = 0; at < sample.size(); at++) {
        for (Object value : values(components(kind).get(at))) {
          List<@Nullable Object> changed = new ArrayList<>(sample);
          changed.set(at, value);
          Object other = made(kind, changed);
          if (other != null && !other.equals(one)) {
            return List.of(one, other);
          }
        }
      }
      return List.of(one);
    } finally {
      inTheMaking.remove(kind);
    }
  }

  private List<Object> generic(Type type, Class<?> owner) {
    if (type instanceof WildcardType wild) {
      return values(wild.getUpperBounds()[0], owner);
    }
    ParameterizedType generic = (ParameterizedType) type;
    Type[] of = generic.getActualTypeArguments();
    List<Object> members = values(of[0], owner);
    if (generic.getRawType() == Shared.class) {
      return members.stream().map(member -> (Object) Shared.of(member)).toList();
    } else if (members.isEmpty() && generic.getRawType() == List.class) {
      return List.of(List.of());
    }
    Object first = members.get(0);
    Object last = members.get(members.size() - 1);
    if (generic.getRawType() == List.class) {
      return Stream.of(List.of(first, last), List.of(last, first), List.of(first), List.of())
          .distinct()
          .map(list -> (Object) list)
          .toList();
    } else if (generic.getRawType() == Set.class) {
      return List.of(Set.of(first), Set.of(last), Set.copyOf(members), Set.of());
    } else if (generic.getRawType() == Map.class) {
      List<Object> held = values(of[1], owner);
      Object other = held.get(held.size() - 1);
      return List.of(
          Map.of(first, held.get(0)),
          Map.of(first, other),
          Map.of(last, held.get(0)),
          Map.of(first, held.get(0), last, other),
          Map.of());
    }
    throw new IllegalArgumentException("no sample of a " + type + " in " + owner);
  }
}
