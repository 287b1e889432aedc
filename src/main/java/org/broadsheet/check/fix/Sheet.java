package org.broadsheet.check.fix;

import java.nio.file.Path;
import org.broadsheet.problem.Problems;
import org.broadsheet.yaml.YamlKeys;
import org.broadsheet.yaml.YamlMap;
import org.jspecify.annotations.Nullable;

/**
 * A file of keys and values, and how it is read.
 *
 * @param path relative to the site's folder
 * @param file where it is on the disk
 * @param keys the keys that it may have
 * @param fields reads its keys and values
 * @param value reads what they mean
 */
record Sheet(
    String path, Path file, YamlKeys keys, Reading<YamlMap> fields, Reading<Record> value) {

  /** A way to read a text, whose lines end in line feeds. */
  @FunctionalInterface
  interface Reading<T> {

    /** What the text says, or null where it cannot be read, which is reported. */
    @Nullable T read(String text, Problems problems);
  }
}
