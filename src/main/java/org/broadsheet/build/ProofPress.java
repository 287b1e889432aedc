package org.broadsheet.build;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.broadsheet.digest.Digest;
import org.broadsheet.memory.KnownFiles;
import org.broadsheet.memory.Memory;
import org.broadsheet.model.Edition;
import org.broadsheet.problem.Problems;
import org.broadsheet.source.NewsroomReader;
import org.broadsheet.source.Tray;
import org.broadsheet.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a site in memory and makes proofs of it: the paper as readers would get it, nothing
 * written. What builds remember helps it to begin, and it adds to that; while it goes on, builds
 * can be made beside it. Safe for many threads.
 */
public final class ProofPress implements Closeable {

  /** Proofs at other instants are kept as long as there are no more than this. */
  private static final int MOST_PROOFS = 2;

  private final Path site;
  private final Memory memory;
  private final Theme theme;
  private final Tray tray = Tray.empty();
  private final Deque<Proof> proofs = new ArrayDeque<>();
  private List<Proof> older = List.of();
  private KnownFiles files;
  private @Nullable Digest linked;
  private Reading reading;
  private boolean inDoubt;

  private ProofPress(ProofOptions options, Memory memory, Theme theme) throws IOException {
    this.site = options.site();
    this.memory = memory;
    this.theme = theme;
    this.files = memory.walk(site, Inputs::wanted);
    this.linked = Inputs.behindLinks(files.tree());
    this.reading = Reading.of(files, theme, memory, tray);
    if (reading.place().ready()) {
      memory.save(files);
    }
    memory.letGo();
  }

  /**
   * Opens a site and looks at all its files.
   *
   * @throws IOException where the disk fails or there is no such folder
   */
  public static ProofPress open(ProofOptions options) throws IOException {
    Path folder = options.memory();
    Memory memory = folder == null ? Memory.none() : Memory.open(folder, Engine.digest());
    @Nullable Theme theme = null;
    try {
      theme = Theme.of(options.site(), new Problems());
      return new ProofPress(options, memory, theme);
    } catch (IOException | RuntimeException e) {
      memory.close();
      if (theme != null) {
        theme.close();
      }
      throw e;
    }
  }

  /**
   * Whether a path can matter to a site.
   *
   * @param path relative to the site's folder, with slashes; a folder's ends with one
   */
  public static boolean concerns(String path) {
    return Inputs.wanted(path);
  }

  /**
   * Looks at all files again.
   *
   * @return whether anything changed
   * @throws IOException where the disk fails or the site's folder is gone; what was known stays
   */
  public synchronized boolean look() throws IOException {
    inDoubt = true;
    KnownFiles now = memory.walkAgain(files, Inputs::wanted);
    boolean changed = take(now);
    inDoubt = false;
    return changed;
  }

  /**
   * Looks again at some files only, as somebody has noticed that these changed. A site with links
   * is looked at as a whole, as a file may be known under several names.
   *
   * @param suspects files and folders of the site, whether or not anything is there; folders with
   *     all that is or was in them
   * @return whether anything changed
   * @throws IOException as {@link #look()}
   */
  public synchronized boolean look(Collection<Path> suspects) throws IOException {
    List<String> paths = new ArrayList<>();
    Path top = site.toAbsolutePath().normalize();
    for (Path suspect : suspects) {
      Path whole = suspect.toAbsolutePath().normalize();
      if (whole.startsWith(top)) {
        paths.add(top.relativize(whole).toString().replace('\\', '/'));
      }
    }
    if (inDoubt || paths.contains("") || !Inputs.tellAll(files.tree())) {
      return look();
    }
    if (paths.isEmpty()) {
      return false;
    }
    KnownFiles now = memory.lookAgain(files, Inputs::wanted, paths);
    return Inputs.tellAll(now.tree()) ? take(now) : look();
  }

  /** Takes over how the files are now; tells whether they are other than before. */
  private boolean take(KnownFiles now) throws IOException {
    Set<String> changed = now.changedSince(files);
    changed.removeIf(NewsroomReader::passesOver);
    Digest behind = Inputs.behindLinks(now.tree());
    boolean sameLinks = behind == null ? linked == null : behind.equals(linked);
    if (!changed.isEmpty() || !sameLinks) {
      // What a link leads to may be anything.
      reading =
          sameLinks && behind == null
              ? reading.again(now, changed, theme, memory, tray)
              : Reading.of(now, theme, memory, tray);
      if (!proofs.isEmpty()) {
        older = List.copyOf(proofs);
      }
      proofs.clear();
    }
    files = now;
    linked = behind;
    return !changed.isEmpty() || !sameLinks;
  }

  /**
   * A proof of the files as last looked at.
   *
   * @param at the instant that decides what is public
   * @param drafts whether drafts are shown too
   */
  public synchronized Proof proof(Instant at, boolean drafts) {
    Edition edition = new Edition(at, drafts);
    Proof known = first(proofs, edition);
    if (known != null) {
      return known;
    }
    Proof made = Proof.of(reading, edition, first(older, edition));
    if (proofs.size() == MOST_PROOFS) {
      proofs.removeLast();
    }
    proofs.addFirst(made);
    return made;
  }

  private static @Nullable Proof first(Collection<Proof> proofs, Edition edition) {
    return proofs.stream().filter(proof -> proof.isFor(edition)).findFirst().orElse(null);
  }

  /** Lets go of everything; pages of its proofs that were not made yet cannot be made any more. */
  @Override
  public synchronized void close() throws IOException {
    memory.close();
    theme.close();
  }
}
