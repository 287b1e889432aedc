package org.broadsheet.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.build.Proof;
import org.broadsheet.build.ProofFile;
import org.broadsheet.model.UrlPath;
import org.broadsheet.serve.Change;
import org.jspecify.annotations.Nullable;

/** What is different from one good proof to the next, as far as open tabs have to know. */
final class Difference {

  private static final String STYLES = ".css";

  /** The folder whose files go to readers as they are. */
  private static final String READERS = "static";

  private static final String UNREADABLE = "unreadable";

  /** Read when a proof is shown: what is read later is as the file is then. */
  private Map<UrlPath, String> styles = Map.of();

  private final Path readers;
  private boolean first = true;
  private @Nullable Instant turn;

  /** The difference between proofs of the site in a folder. */
  Difference(Path site) {
    readers = site.toAbsolutePath().normalize().resolve(READERS);
  }

  /**
   * The change that a new proof brings.
   *
   * @param touched the files that were worked on since the last one; where they are all style
   *     sheets, and no story's hour came, no page has changed
   */
  Change to(Proof proof, Collection<Path> touched) {
    Map<UrlPath, String> now = styles(proof);
    boolean turned = turn != null && !proof.at().isBefore(turn);
    boolean onlyStyles =
        !first && !turned && !touched.isEmpty() && touched.stream().allMatch(this::isStyleSheet);
    Change change = onlyStyles ? Change.of(changed(now)) : Change.ANYTHING;
    styles = now;
    first = false;
    turn = proof.nextTurn();
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
        digests.put(url, digest(proof, url));
      }
    }
    return digests;
  }

  /** One that cannot be read keeps nobody from seeing the rest of the paper. */
  private static String digest(Proof proof, UrlPath url) {
    try {
      ProofFile file = proof.file(url);
      return file == null ? UNREADABLE : file.digest();
    } catch (UncheckedIOException e) {
      return UNREADABLE;
    }
  }

  /** Templates may have any name, and pages are made of them. */
  private boolean isStyleSheet(Path file) {
    return file.toString().endsWith(STYLES)
        && file.toAbsolutePath().normalize().startsWith(readers)
        && Files.isRegularFile(file);
  }
}
