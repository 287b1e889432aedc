package org.broadsheet.assemble;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.broadsheet.model.Addresses;
import org.broadsheet.model.Mention;
import org.broadsheet.problem.Spelling;
import org.jspecify.annotations.Nullable;

/** Guesses which file a wrong path means, by the files' own names. */
final class NearFiles {

  /** Nobody reads more guesses than this, and each one looks at every file. */
  private static final int MOST_GUESSES = 100;

  private final Collection<String> paths;
  private @Nullable Map<String, List<String>> byName;
  private @Nullable Map<String, List<String>> byStem;
  private int guesses;

  /** Guesses among the given paths, relative to the site's folder. */
  NearFiles(Collection<String> paths) {
    this.paths = paths;
  }

  /** The path of the file that is probably meant, one in the same folder first; or null. */
  @Nullable String nearest(Mention mention) {
    if (guesses++ >= MOST_GUESSES) {
      return null;
    }
    String name = Spelling.nearest(name(mention.file()), byName().keySet());
    List<String> near =
        name == null
            ? byStem().getOrDefault(stem(mention.file()), List.of())
            : byName().getOrDefault(name, List.of());
    List<String> others = near.stream().filter(path -> !path.equals(mention.owner())).toList();
    return others.stream()
        .filter(path -> !Addresses.written(mention.owner(), path).contains("/"))
        .findFirst()
        .orElse(others.isEmpty() ? null : others.get(0));
  }

  private Map<String, List<String>> byName() {
    Map<String, List<String>> known = byName == null ? grouped(NearFiles::name) : byName;
    byName = known;
    return known;
  }

  private Map<String, List<String>> byStem() {
    Map<String, List<String>> known = byStem == null ? grouped(NearFiles::stem) : byStem;
    byStem = known;
    return known;
  }

  private Map<String, List<String>> grouped(Function<String, String> key) {
    return paths.stream()
        .sorted()
        .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String stem(String path) {
    String name = name(path);
    int dot = name.lastIndexOf('.');
    return (dot < 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT);
  }
}
