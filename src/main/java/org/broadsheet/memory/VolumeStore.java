package org.broadsheet.memory;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.broadsheet.digest.Digest;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a {@link Volume} in a folder: values in {@code name-7}, where they lie in {@code
 * name.index}, which says which file it is about. The index is replaced as a whole; a file of
 * values only grows, until another with the next number takes over.
 */
final class VolumeStore {

  private static final long MAGIC = 0x4253_4849_4E44_5801L; // BSHINDX and the version of its form
  private static final int PART = 1 << 16;
  private static final int LITTLE = 1 << 16;

  private final Path folder;
  private final String name;
  private final Digest engine;
  private final int window;
  private long number;

  /**
   * A store in a folder.
   *
   * @param window how much of the values to read at once, in bytes; 0 for one at a time
   */
  VolumeStore(Path folder, String name, Digest engine, int window) {
    this.folder = folder;
    this.name = name;
    this.engine = engine;
    this.window = window;
  }

  /**
   * The volume that is kept, only to read; null where there is none.
   *
   * @throws DamagedException where it is damaged
   * @throws ForeignException where it was made by another engine
   */
  @Nullable Volume open() throws IOException {
    return open(false);
  }

  /** The volume that is kept, to read and to add to; null and exceptions as {@link #open()}. */
  @Nullable Volume openToWrite() throws IOException {
    Volume volume = open(true);
    if (volume != null) {
      recover(volume);
      deleteOthers();
    }
    return volume;
  }

  private @Nullable Volume open(boolean writable) throws IOException {
    ByteReader in;
    try {
      in = SafeFile.read(index());
    } catch (NoSuchFileException none) {
      return null;
    }
    if (in.fixed() != MAGIC) {
      throw new DamagedException("the index is of another kind");
    }
    if (in.fixed() != engine.high() || in.fixed() != engine.low()) {
      throw new ForeignException();
    }
    number = in.fixed();
    long end = in.fixed();
    KeyIndex index = new KeyIndex();
    for (int left = in.count(16); left > 0; left--) {
      index.put(in.fixed(), in.fixed());
    }
    try {
      return new Volume(index, ValueFile.open(values(number), end, writable, window));
    } catch (NoSuchFileException e) {
      throw new DamagedException("the values are gone", e);
    }
  }

  /** Takes in what a build added that was killed before it could save the index. */
  private static void recover(Volume volume) throws IOException {
    ValueFile file = volume.file();
    long size = file.size();
    long end = file.end();
    if (size == end) {
      return;
    }
    file.endAt(size, false);
    Window value;
    while ((value = file.read(end, size)) != null) {
      int length = value.end() - value.start() + ValueFile.HEAD;
      volume.index().put(KeyIndex.bits(value.key()), Place.unused(Place.of(end, length)));
      volume.setChanged(true);
      end += length;
    }
    file.endAt(end, true);
  }

  /** A new volume in the place of all that is there. */
  Volume create() throws IOException {
    for (Path file : all()) {
      number = Math.max(number, number(file));
    }
    number++;
    Volume volume = new Volume(new KeyIndex(), ValueFile.create(values(number), window));
    // So that what a killed build leaves can be taken in.
    writeIndex(volume.index(), number, volume.file().end());
    deleteOthers();
    return volume;
  }

  private void deleteOthers() throws IOException {
    for (Path file : all()) {
      if (number(file) != number) {
        Files.deleteIfExists(file);
      }
    }
  }

  private List<Path> all() throws IOException {
    List<Path> all = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, name + "-*")) {
      files.forEach(all::add);
    }
    return all;
  }

  private long number(Path file) {
    try {
      return Long.parseLong(file.getFileName().toString().substring(name.length() + 1));
    } catch (NumberFormatException notOurs) {
      return 0;
    }
  }

  /** Makes a later build find what the volume holds now. */
  void save(Volume volume) throws IOException {
    volume.file().flush();
    writeIndex(volume.index(), number, volume.file().end());
    volume.setChanged(false);
  }

  /** Makes later builds find nothing. */
  void forget() throws IOException {
    Files.deleteIfExists(index());
  }

  /** Leaves behind what was not used since the volume was opened, if that is more than half. */
  void compact(Volume volume) throws IOException {
    long[] used = used(volume.index());
    long bytes = 0;
    for (long place : used) {
      bytes += Place.length(place);
    }
    long end = volume.file().end();
    if (end < LITTLE || 2 * bytes > end) {
      return;
    }
    Path place = values(number + 1);
    KeyIndex index = new KeyIndex();
    try (ValueFile target = ValueFile.create(place, 0)) {
      for (long old : used) {
        copy(volume.file(), Place.position(old), end, target, index);
      }
      target.flush();
      writeIndex(index, number + 1, target.end());
    } catch (IOException e) {
      Files.deleteIfExists(place);
      throw e;
    }
    volume.close();
    Files.deleteIfExists(values(number));
    number++;
  }

  /** The places of what was used, in their order in the file. */
  private static long[] used(KeyIndex index) {
    long[] used = new long[index.size()];
    int count = 0;
    for (int part = 0; part < KeyIndex.parts(); part++) {
      long[] entries = index.entries(part);
      for (int i = 1; i < entries.length; i += 2) {
        if (Place.used(entries[i])) {
          used[count++] = entries[i];
        }
      }
    }
    // Places begin with the position.
    Arrays.sort(used, 0, count);
    return Arrays.copyOf(used, count);
  }

  private static void copy(
      ValueFile source, long position, long end, ValueFile target, KeyIndex index)
      throws IOException {
    Window value = source.read(position, end);
    if (value == null) {
      return;
    }
    long place = target.add(value.key(), value.bytes(), value.start(), value.end());
    if (place == 0) {
      throw new IOException("the values cannot be written");
    }
    index.put(KeyIndex.bits(value.key()), place);
  }

  private void writeIndex(KeyIndex index, long of, long end) throws IOException {
    try (SafeFile file = new SafeFile(index())) {
      ByteWriter out = new ByteWriter(PART + 64);
      out.fixed(MAGIC);
      out.fixed(engine.high());
      out.fixed(engine.low());
      out.fixed(of);
      out.fixed(end);
      int count = index.size();
      out.varint(count);
      for (int part = 0; part < KeyIndex.parts(); part++) {
        long[] entries = index.entries(part);
        for (int i = 0; i < entries.length; i += 2) {
          out.fixed(entries[i]);
          out.fixed(Place.unused(entries[i + 1]));
          if (out.length() > PART) {
            file.write(out);
          }
        }
      }
      file.write(out);
      file.finish(count > 0);
    }
  }

  private Path index() {
    return folder.resolve(name + ".index");
  }

  private Path values(long number) {
    return folder.resolve(name + "-" + number);
  }
}
