package org.broadsheet.memory;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
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

  /** Some file systems tell times in steps of two seconds. */
  private static final Duration ROUNDING = Duration.ofSeconds(2);

  private static final int CARD_WINDOW = 1 << 16;

  private final @Nullable Path folder;
  private final Digest engine;
  private final long rounding;
  private volatile @Nullable FolderLock lock;
  private final Note note;
  private final Shelf cards;
  private final Shelf copies;

  private Memory(
      @Nullable Path folder,
      Digest engine,
      Duration rounding,
      @Nullable FolderLock lock,
      Note note) {
    this.folder = folder;
    this.engine = engine;
    this.rounding = rounding.toNanos();
    this.lock = lock;
    this.note = note;
    Pool pool = new Pool();
    this.cards = shelf("cards", CARD_WINDOW, pool);
    this.copies = shelf("copies", 0, pool);
  }

  private Shelf shelf(String name, int window, Pool pool) {
    VolumeStore store = folder == null ? null : new VolumeStore(folder, name, engine, window);
    return new Shelf(store, lock != null, pool, note);
  }

  /**
   * Opens the memory in a folder, which is made where there is none. What is damaged or was made by
   * another engine is ignored; nothing is thrown for it.
   *
   * @param engine stands for everything that all values depend on, such as the program's version
   */
  public static Memory open(Path folder, Digest engine) {
    return open(folder, engine, ROUNDING);
  }

  /**
   * Opens a memory as {@link #open(Path, Digest)}, of a file system whose clock is known.
   *
   * @param rounding the longest time in which two changes of a file may get the same time; files
   *     that changed less than this before a walk are read again by the next. Less than 0 for tests
   *     that cannot wait.
   */
  public static Memory open(Path folder, Digest engine, Duration rounding) {
    Note note = new Note();
    FolderLock lock = null;
    try {
      Files.createDirectories(folder);
      lock = FolderLock.tryLock(folder);
      if (lock == null) {
        note.tell(Note.BUSY);
      }
    } catch (IOException e) {
      note.tell(Note.UNWRITABLE);
    }
    return new Memory(folder, engine, rounding, lock, note);
  }

  /** A memory of nothing, for a build from nothing; what it stores is gone when it is closed. */
  public static Memory none() {
    return new Memory(null, new Digest(0, 0), ROUNDING, null, new Note());
  }

  /** What went wrong with the memory so far, as one sentence for the user; null if nothing did. */
  public @Nullable String note() {
    return note.text();
  }

  /**
   * Walks the files under a folder, as {@link StampedTree#walk}, and puts what is remembered beside
   * them. A memory is of one folder, and of one choice of what is wanted; its own folder is left
   * out.
   *
   * @throws IOException where the folder itself cannot be read
   */
  public KnownFiles walk(Path root, Predicate<String> wanted) throws IOException {
    long moment = moment();
    StampedTree tree = StampedTree.walk(root, withoutItself(root, wanted));
    if (folder != null) {
      try {
        FileTable table = FileTable.open(files(folder), engine);
        if (table != null) {
          return KnownFiles.of(tree, moment, table, table.moment() - rounding);
        }
      } catch (ForeignException e) {
        note.tell(Note.FOREIGN);
      } catch (IOException e) {
        note.tell(Note.DAMAGED);
      }
    }
    return KnownFiles.fresh(tree, moment);
  }

  /**
   * Walks the files under a folder once more, and puts beside them what is known from an earlier
   * walk of the same folder.
   *
   * @throws IOException where the folder itself cannot be read
   */
  public KnownFiles walkAgain(KnownFiles before, Predicate<String> wanted) throws IOException {
    Path root = before.tree().root();
    long moment = clock();
    StampedTree tree = StampedTree.walk(root, withoutItself(root, wanted));
    return KnownFiles.of(tree, moment, before, before.moment() - rounding);
  }

  /**
   * Looks at some files again, as somebody says that they have changed; all others are taken to be
   * as they were. The content of those that were looked at is not known, whatever their stamps.
   *
   * @param suspects paths under the folder, relative with slashes, whether or not anything is
   *     there; folders count with all that is or was in them
   * @throws IOException where the folder itself is gone
   */
  public KnownFiles lookAgain(
      KnownFiles before, Predicate<String> wanted, Collection<String> suspects) throws IOException {
    Path root = before.tree().root();
    return KnownFiles.of(
        SecondLook.of(before.tree(), withoutItself(root, wanted), suspects), before);
  }

  private Predicate<String> withoutItself(Path root, Predicate<String> wanted) {
    Path own = folder == null ? null : folder.toAbsolutePath().normalize();
    Path top = root.toAbsolutePath().normalize();
    if (own == null || !own.startsWith(top)) {
      return wanted;
    }
    String path = top.relativize(own).toString().replace('\\', '/') + "/";
    return name -> !name.equals(path) && wanted.test(name);
  }

  /** What the clock of the file system says: that of the machine may be another. */
  private long moment() {
    return lock == null ? 0 : clock(); // without the lock, nothing will be saved
  }

  private long clock() {
    if (folder == null) {
      return 0;
    }
    Path clock = folder.resolve("clock");
    try {
      Files.write(clock, new byte[1]);
      return StampReader.nanos(Files.getLastModifiedTime(clock));
    } catch (IOException e) {
      note.tell(Note.UNWRITABLE);
      return 0; // every file that is saved counts as changed later
    }
  }

  /** Small values, of which a build reads nearly all: 0.3 to 1 kB. */
  public Shelf cards() {
    return cards;
  }

  /** Large values, which are read one at a time. */
  public Shelf copies() {
    return copies;
  }

  /**
   * Keeps the files as they are known now, and all values, for the next build. Call it only when
   * every value that is of use was asked for: once more than half of what a shelf holds was not
   * asked for since the memory was opened, {@link #close} drops it. A failure costs the next build
   * time; it is told by {@link #note}.
   */
  public void save(KnownFiles files) {
    if (folder == null || lock == null) {
      return;
    }
    try {
      cards.save();
      copies.save();
      if (files.worthSaving()) {
        FileTable.write(files(folder), engine, files.moment(), files);
      }
    } catch (IOException e) {
      note.tell(Note.UNWRITABLE);
    }
  }

  private static Path files(Path folder) {
    return folder.resolve("files");
  }

  /**
   * Gives back the right to change the folder, so that another build has it, but goes on reading
   * what was there; what is stored from now on is gone when this memory is closed. Whatever others
   * do to the folder meanwhile, values found here stay readable.
   */
  public void letGo() {
    cards.keepAsItIs();
    copies.keepAsItIs();
    giveBack();
  }

  private void giveBack() {
    FolderLock held = lock;
    lock = null;
    try {
      if (held != null) {
        held.close();
      }
    } catch (IOException e) {
      note.tell(Note.UNWRITABLE);
    }
  }

  /** Gives up the folder; what was not saved may be lost. */
  @Override
  public void close() {
    try {
      cards.close();
      copies.close();
    } catch (IOException e) {
      note.tell(Note.UNWRITABLE);
    } finally {
      giveBack();
    }
  }
}
