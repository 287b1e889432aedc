package org.broadsheet.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.broadsheet.digest.Digest;

/** Stages files for tests that do not care about fingerprints and notes. */
final class Stagehand {

  private Stagehand() {}

  static void stage(OutputTree tree, String file, byte[] bytes) throws IOException {
    tree.stage(file, Digest.of(bytes), Map.of(), bytes);
  }

  static void stageCopy(OutputTree tree, String file, Path source) throws IOException {
    tree.stageCopy(file, Digest.of(Files.readAllBytes(source)), source);
  }

  static OutputResult commit(OutputTree tree) throws IOException {
    return tree.commit(new byte[0]);
  }
}
