package org.broadsheet.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.broadsheet.digest.Digest;
import org.broadsheet.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * What an output folder tells of the build that made it. Looking at it takes no lock and writes
 * nothing.
 */
public final class OutputRecord {

  private final Path root;
  private final Manifest manifest;

  private OutputRecord(Path root, Manifest manifest) {
    this.root = root;
    this.manifest = manifest;
  }

  /**
   * Reads the record of an output folder.
   *
   * @param site the site's folder
   * @param output the output folder, which need not exist
   * @return null where there is none that can be read, or the folder is not fit for output
   */
  public static @Nullable OutputRecord read(Path site, Path output) throws IOException {
    OutputPlace place = OutputPlace.of(site, output, new Problems());
    if (place == null) {
      return null;
    }
    Manifest manifest = Manifest.read(place.root());
    return manifest.found() ? new OutputRecord(place.root(), manifest) : null;
  }

  /** What the build that made it wanted to be remembered; empty where it said nothing. */
  public byte[] note() {
    return manifest.note();
  }

  /**
   * Whether all files stand as they were written, as far as the disk tells without reading them,
   * and no other build is at work here or was broken off.
   */
  public boolean intact() {
    return !Journal.exists(root)
        && !Files.exists(root.resolve(Staging.NAME), LinkOption.NOFOLLOW_LINKS)
        && IntStream.range(0, manifest.size()).parallel().allMatch(i -> manifest.stands(i, root));
  }

  /** How many files there are. */
  public int size() {
    return manifest.size();
  }

  /** The names of all files, in order. */
  public List<String> files() {
    return IntStream.range(0, manifest.size()).mapToObj(manifest::file).toList();
  }

  /** The fingerprint that a file was made with, or null where there is no such file. */
  public @Nullable Digest print(String file) {
    int index = manifest.find(file);
    return index < 0 ? null : manifest.print(index);
  }

  /** The short digests of the parts that a file was made of, by name; empty for no such file. */
  public Map<String, Integer> parts(String file) {
    int index = manifest.find(file);
    return index < 0 ? Map.of() : manifest.parts(index);
  }
}
