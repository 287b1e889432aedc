package org.broadsheet.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Stream;
import org.broadsheet.build.Proof;
import org.broadsheet.serve.Change;

/** What is different in a proof, as far as open tabs have to know. */
final class Difference {

  private static final String STYLES = ".css";

  private Difference() {}

  /**
   * The change from one good proof to the next.
   *
   * @param touched the files that were worked on in between; where they are all style sheets, no
   *     page has changed
   */
  static Change between(Proof before, Proof after, Collection<Path> touched) {
    boolean styles =
        touched.stream().allMatch(file -> isStyles(file.toString()) && !Files.isDirectory(file));
    if (touched.isEmpty() || !styles) {
      return Change.ANYTHING;
    }
    // The files of the earlier proof are no more, so that they cannot be compared.
    return Change.of(
        Stream.concat(before.urls().stream(), after.urls().stream())
            .filter(url -> isStyles(url.value()))
            .distinct()
            .toList());
  }

  private static boolean isStyles(String name) {
    return name.endsWith(STYLES);
  }
}
