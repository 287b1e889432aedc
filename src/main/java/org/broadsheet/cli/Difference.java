package org.broadsheet.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.broadsheet.build.Proof;
import org.broadsheet.build.ProofFile;
import org.broadsheet.model.UrlPath;
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
    List<UrlPath> changed = new ArrayList<>();
    for (UrlPath url : after.urls()) {
      if (isStyles(url.value())) {
        ProofFile old = before.file(url);
        ProofFile now = after.file(url);
        if (now != null && (old == null || !old.digest().equals(now.digest()))) {
          changed.add(url);
        }
      }
    }
    return Change.of(changed);
  }

  private static boolean isStyles(String name) {
    return name.endsWith(STYLES);
  }
}
