package org.broadsheet.memory;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.broadsheet.digest.Digest;
import org.jspecify.annotations.Nullable;

/**
 * What builds remember, in a folder: the files they read with stamps and digests, and the values
 * they made of them. One build at a time may change it; another that opens it meanwhile reads what
 * is there and remembers nothing.
 *
 * <p>A build walks the tree with {@link #walk}, sees with {@link KnownFiles#unchanged} whether
 * there is anything to do, else asks for the digest of each file, recalls or makes its values, and
 * calls {@link #save} in the end.
 */
public final class Memory implements Closeable {

  private Memory() {}

  /**
   * Opens the memory in a folder, which is made where there is none. What is damaged or was made by
   * another engine is ignored; nothing is thrown for it.
   *
   * @param engine stands for everything that all values depend on, such as the program's version
   */
  public static Memory open(Path folder, Digest engine) {
    throw new UnsupportedOperationException();
  }

  /** A memory of nothing, for a build from nothing; what it stores is gone when it is closed. */
  public static Memory none() {
    throw new UnsupportedOperationException();
  }

  /** What went wrong with the memory so far, as one sentence for the user; null if nothing did. */
  public @Nullable String note() {
    throw new UnsupportedOperationException();
  }

  /**
   * Walks the files under a folder, as {@link StampedTree#walk}, and puts what is remembered beside
   * them.
   *
   * @throws IOException where the folder itself cannot be read
   */
  public KnownFiles walk(Path root, Predicate<String> wanted) throws IOException {
    throw new UnsupportedOperationException();
  }

  /** Small values, of which a build reads nearly all: 0.3 to 1 kB. */
  public Shelf cards() {
    throw new UnsupportedOperationException();
  }

  /** Large values, which are read one at a time. */
  public Shelf copies() {
    throw new UnsupportedOperationException();
  }

  /**
   * Keeps the files as they are known now, and all values, for the next build. A failure costs the
   * next build time; it is told by {@link #note}.
   */
  public void save(KnownFiles files) {
    throw new UnsupportedOperationException();
  }

  /** Gives up the folder; what was not saved may be lost. */
  @Override
  public void close() {
    throw new UnsupportedOperationException();
  }
}
