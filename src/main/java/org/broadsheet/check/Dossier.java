package org.broadsheet.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.build.Proof;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.markdown.WrittenLink;
import org.broadsheet.model.StandalonePage;
import org.broadsheet.model.Story;
import org.broadsheet.problem.Location;
import org.broadsheet.source.RawCopy;
import org.broadsheet.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/**
 * What the desk knows of the paper as a whole.
 *
 * @param folder of the site
 * @param proof the paper as readers would get it
 * @param config what {@code site.yaml} says
 * @param stories those that are public or will be, by path
 * @param links the links of each file that is public or will be, by path
 * @param pictures the addresses of pictures in each of those files, by path
 * @param names the names of pictures that stand anywhere in any content file, without folders
 */
record Dossier(
    Path folder,
    Proof proof,
    SiteConfig config,
    List<Story> stories,
    Map<String, List<WrittenLink>> links,
    Map<String, List<WrittenLink>> pictures,
    Set<String> names) {

  /** Whether every file could be read; while one could not, nobody knows what it names. */
  boolean isWhole() {
    return proof.site() != null;
  }

  /**
   * Whether something of this kind is wrong: what is misnamed may be what nothing seems to name.
   */
  boolean has(String problem) {
    return proof.problems().stream().anyMatch(p -> p.id().equals(problem));
  }

  /** Where a key of a story stands; its headline, or its file, where it has no such key. */
  Location placeOf(Story story, String key) {
    return placeOf(story.path(), key);
  }

  /** Where the headline of a page stands. */
  Location placeOf(StandalonePage page) {
    return placeOf(page.path(), "headline");
  }

  private Location placeOf(String path, String key) {
    RawCopy raw;
    try {
      raw = RawCopy.of(Files.readAllBytes(folder.resolve(path)), path);
    } catch (IOException e) {
      raw = null; // it was there a moment ago; whoever looks again will see
    }
    @Nullable YamlValue value = raw == null ? null : raw.fields().value(key);
    @Nullable YamlValue headline =
        raw == null || value != null ? value : raw.fields().value("headline");
    return headline == null ? Location.file(path) : headline.location();
  }
}
