package org.broadsheet.config;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.problem.Location;
import org.jspecify.annotations.Nullable;

/**
 * What the paper wants of its writers beyond what every paper does: the key {@code house-style} of
 * {@code site.yaml}. No page shows any of it.
 *
 * @param banned words that are not to be used
 * @param required keys that stories must have
 * @param kickers the kickers that there are; none where any will do
 * @param skip the problems that the desk leaves alone, with the reason for each
 */
public record HouseStyle(
    List<Banned> banned, List<Required> required, List<String> kickers, Map<String, Skip> skip) {

  /** No house style at all. */
  public static final HouseStyle NONE = new HouseStyle(List.of(), List.of(), List.of(), Map.of());

  /** Copies the collections. */
  public HouseStyle {
    banned = List.copyOf(banned);
    required = List.copyOf(required);
    kickers = List.copyOf(kickers);
    skip = Collections.unmodifiableMap(new LinkedHashMap<>(skip));
  }

  /**
   * Words that are not to be used.
   *
   * @param words one or several, on one line
   * @param instead what to write instead, or null
   */
  public record Banned(String words, @Nullable String instead) {}

  /**
   * Keys that stories must have.
   *
   * @param section the section of those stories, as written; null for all stories
   * @param keys as written
   * @param location where the section stands
   */
  public record Required(@Nullable String section, List<String> keys, Location location) {

    /** Copies the list. */
    public Required {
      keys = List.copyOf(keys);
    }
  }

  /**
   * A problem that the desk leaves alone.
   *
   * @param reason why, for those who wonder
   * @param location where its name stands
   */
  public record Skip(String reason, Location location) {}
}
