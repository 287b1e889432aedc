package org.broadsheet.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.build.Proof;
import org.broadsheet.build.ProofFile;
import org.broadsheet.model.UrlPath;
import org.broadsheet.serve.Change;

/** What is different from one good proof to the next, as far as open tabs have to know. */
final class Difference {

  private static final String STYLES = ".css";

  /** Read when a proof is shown: what is read later is as the file is then. */
  private Map<UrlPath, String> styles = Map.of();

  private boolean first = true;

  /**
   * The change that a new proof brings.
   *
   * @param touched the files that were worked on since the last one; where they are all style
   *     sheets, no page has changed
   */
  Change to(Proof proof, Collection<Path> touched) {
    Map<UrlPath, String> now = styles(proof);
    boolean onlyStyles =
        !first && !touched.isEmpty() && touched.stream().allMatch(Difference::isStyleSheet);
    Change change = onlyStyles ? Change.of(changed(now)) : Change.ANYTHING;
    styles = now;
    first = false;
    return change;
  }

  private List<UrlPath> changed(Map<UrlPath, String> now) {
    List<UrlPath> changed = new ArrayList<>();
    now.forEach(
        (url, digest) -> {
          if (!digest.equals(styles.get(url))) {
            changed.add(url);
          }
        });
    return changed;
  }

  private static Map<UrlPath, String> styles(Proof proof) {
    Map<UrlPath, String> digests = new TreeMap<>();
    for (UrlPath url : proof.copies()) {
      if (url.value().endsWith(STYLES)) {
        ProofFile file = proof.file(url);
        if (file != null) {
          digests.put(url, file.digest());
        }
      }
    }
    return digests;
  }

  private static boolean isStyleSheet(Path file) {
    return file.toString().endsWith(STYLES) && Files.isRegularFile(file);
  }
}
