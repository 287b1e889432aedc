package org.broadsheet.build;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.broadsheet.digest.Digest;
import org.broadsheet.memory.KnownFiles;
import org.broadsheet.memory.Memory;
import org.broadsheet.model.Edition;
import org.broadsheet.problem.Problems;
import org.broadsheet.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a site in memory and makes proofs of it: the paper as readers would get it, nothing
 * written. What builds remember helps it to begin, and it adds to that; while it goes on, builds
 * can be made beside it. Safe for many threads.
 */
public final class ProofPress implements Closeable {

  private final ProofOptions options;
  private final Memory memory;
  private final Theme theme;
  private final Map<Boolean, Proof> proofs = new HashMap<>();
  private Reading reading;
  private @Nullable Digest seen;

  private ProofPress(ProofOptions options, Memory memory, Theme theme) throws IOException {
    this.options = options;
    this.memory = memory;
    this.theme = theme;
    KnownFiles files = memory.walk(options.site(), Inputs::wanted);
    reading = Reading.of(files, theme, memory);
    seen = Inputs.tellAll(files.tree()) ? files.rootDigest() : null;
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
   * Looks at all files again.
   *
   * @return whether anything changed
   * @throws IOException where the disk fails or the site's folder is gone; what was known stays
   */
  public synchronized boolean look() throws IOException {
    KnownFiles files = memory.walk(options.site(), Inputs::wanted);
    Digest now = Inputs.tellAll(files.tree()) ? files.rootDigest() : null;
    if (now != null && now.equals(seen)) {
      return false;
    }
    reading = Reading.of(files, theme, memory);
    seen = now;
    proofs.clear();
    return true;
  }

  /**
   * Looks again at some files only, as somebody has noticed that these changed.
   *
   * @param suspects files and folders of the site, whether or not they exist; folders with all that
   *     is in them
   * @return whether anything changed
   * @throws IOException as {@link #look()}
   */
  public boolean look(Collection<Path> suspects) throws IOException {
    return !suspects.isEmpty() && look();
  }

  /**
   * A proof of the files as last looked at.
   *
   * @param at the instant that decides what is public
   * @param drafts whether drafts are shown too
   */
  public synchronized Proof proof(Instant at, boolean drafts) {
    Proof known = proofs.get(drafts);
    if (known != null && known.holdsAt(at)) {
      return known;
    }
    Proof made = Proof.of(reading, new Edition(at, drafts));
    proofs.put(drafts, made);
    return made;
  }

  /** Lets go of everything; pages of its proofs that were not made yet cannot be made any more. */
  @Override
  public synchronized void close() throws IOException {
    memory.close();
    theme.close();
  }
}
