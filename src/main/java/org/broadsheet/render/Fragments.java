package org.broadsheet.render;

import io.pebbletemplates.pebble.template.ScopeChain;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.broadsheet.page.view.ArticleView;
import org.broadsheet.page.view.HeadView;
import org.broadsheet.page.view.ListingView;
import org.broadsheet.page.view.PageView;
import org.jspecify.annotations.Nullable;

/**
 * What included templates wrote, for the next page that includes them with the same values: the
 * masthead and the footer, the recent posts, a story in every list that it is in. Safe to use from
 * many threads.
 */
final class Fragments {

  /** Views that belong to one page: what is made of them is not asked for again. */
  private static final Set<Class<?>> OF_ONE_PAGE =
      Set.of(ArticleView.class, HeadView.class, ListingView.class, PageView.class);

  private static final Object MISSING = new Object();
  private static final Object NOTHING = new Object();

  private final Map<Key, byte[]> known = new ConcurrentHashMap<>();
  private final AtomicLong size = new AtomicLong();
  private final long largest;

  /**
   * No fragments yet.
   *
   * @param largest how many bytes are kept; where more come, all are forgotten
   */
  Fragments(long largest) {
    this.largest = largest;
  }

  /**
   * A template with the values of its inputs. Plain values are the same when they are equal; all
   * others are never changed and may be large, so they are the same when they are one object.
   */
  static final class Key {

    private final Partial partial;
    private final Object[] values;
    private final int hash;

    private Key(Partial partial, Object[] values) {
      this.partial = partial;
      this.values = values;
      int code = partial.hashCode();
      for (Object value : values) {
        code = 31 * code + (plain(value) ? value.hashCode() : System.identityHashCode(value));
      }
      hash = code;
    }

    /**
     * The key of a template here, or null where nobody will ask for it again, or it is given
     * something that changes, such as the counter of a loop.
     *
     * @param scope the variables that it is given
     * @param scopes those that are there besides
     */
    static @Nullable Key of(
        Partial partial, Map<String, @Nullable Object> scope, ScopeChain scopes) {
      List<String> inputs = partial.inputs();
      if (inputs == null) {
        return null;
      }
      Object[] values = new Object[inputs.size()];
      for (int i = 0; i < values.length; i++) {
        String name = inputs.get(i);
        Object value = scope.get(name);
        if (value == null && !scope.containsKey(name)) {
          value = scopes.get(name);
          if (value == null && !scopes.containsKey(name)) {
            value = MISSING;
          }
        }
        if (!lasting(value)) {
          return null;
        }
        values[i] = value == null ? NOTHING : value;
      }
      return new Key(partial, values);
    }

    private static boolean lasting(@Nullable Object value) {
      return value == null
          || value == MISSING
          || plain(value)
          || value instanceof Iterable
          || (Components.readable(value.getClass()) && !OF_ONE_PAGE.contains(value.getClass()));
    }

    private static boolean plain(Object value) {
      return value instanceof String
          || value instanceof Boolean
          || value instanceof Integer
          || value instanceof Long;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      if (!(other instanceof Key key) || key.hash != hash || key.partial != partial) {
        return false;
      }
      for (int i = 0; i < values.length; i++) {
        Object value = values[i];
        if (value != key.values[i] && !(plain(value) && value.equals(key.values[i]))) {
          return false;
        }
      }
      return true;
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  byte @Nullable [] get(Key key) {
    return known.get(key);
  }

  void put(Key key, byte[] written) {
    if (size.addAndGet(written.length) > largest) {
      known.clear();
      size.set(written.length);
    }
    known.put(key, written);
  }
}
