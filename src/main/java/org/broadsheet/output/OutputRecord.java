package org.broadsheet.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.broadsheet.digest.Digest;
import org.jspecify.annotations.Nullable;

/** What an output folder says about the build that made it, read without writing anything. */
public final class OutputRecord {

  private OutputRecord() {}

  /** Null where the folder has no record that can be read. */
  public static @Nullable OutputRecord read(Path site, Path output) throws IOException {
    return null;
  }

  /** What the build that made it wanted to be remembered; empty where it said nothing. */
  public byte[] note() {
    return new byte[0];
  }

  /** Whether every file stands as it was written and no build was broken off. */
  public boolean intact() {
    return false;
  }

  /** How many files there are. */
  public int size() {
    return 0;
  }

  /** The fingerprint that a file was made with, or null. */
  public @Nullable Digest print(String file) {
    return null;
  }

  /** The short digests of the parts that a file was made of, by name. */
  public Map<String, Integer> parts(String file) {
    return Map.of();
  }
}
