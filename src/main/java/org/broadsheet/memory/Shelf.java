package org.broadsheet.memory;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import org.broadsheet.digest.Digest;
import org.jspecify.annotations.Nullable;

/**
 * Values under keys, in one file. A key must stand for everything that its value depends on, such
 * as a path, the bytes of a file and the version of its reader: then a value is never out of date.
 * The codec counts as part of the key, so one key may have values of several classes. What no build
 * asks for any more is dropped in time. Safe for use by many threads.
 */
public final class Shelf {

  private final @Nullable VolumeStore store;
  private volatile boolean writable;
  private final Pool pool;
  private final Note note;

  /** What earlier builds left, and what this one adds if it may; opened when it is needed. */
  private volatile @Nullable Volume kept;

  /** What is gone when this build ends; made when it is needed. */
  private volatile @Nullable Volume passing;

  private boolean opened;
  private boolean saved;

  /**
   * A shelf that opens its files when it is used.
   *
   * @param store where later builds find its values; null where they find nothing
   * @param writable whether this build may add to the store
   */
  Shelf(@Nullable VolumeStore store, boolean writable, Pool pool, Note note) {
    this.store = store;
    this.writable = writable;
    this.pool = pool;
    this.note = note;
  }

  /**
   * The value under a key, or null where there is none or its bytes are damaged.
   *
   * @throws IllegalStateException where the memory is closed, as it also is once a thread was
   *     interrupted while it read
   */
  public <T extends Record> @Nullable T recall(Digest key, RecordCodec<T> codec) {
    return recall(key, codec, null);
  }

  /**
   * The value under a key, as {@link #recall(Digest, RecordCodec)}.
   *
   * @param likely a text that is at hand and may be in the value, which then need not hold another
   */
  public <T extends Record> @Nullable T recall(
      Digest key, RecordCodec<T> codec, @Nullable String likely) {
    Digest whole = whole(key, codec);
    for (Volume volume : new @Nullable Volume[] {passing, kept()}) {
      long place = volume == null ? 0 : volume.find(whole);
      if (volume != null && place != 0) {
        try {
          return volume.read(whole, place, codec, pool, likely);
        } catch (ClosedChannelException e) {
          throw closed(e);
        } catch (IOException e) {
          note.tell(Note.DAMAGED);
          volume.forget(whole, place);
        }
      }
    }
    return null;
  }

  /**
   * A value under a key that is to be read later, or null where there is none. Costs next to
   * nothing; call it for every value that is still of use, as it is dropped else.
   */
  public <T extends Record> @Nullable Stored<T> find(Digest key, RecordCodec<T> codec) {
    Digest whole = whole(key, codec);
    for (Volume volume : new @Nullable Volume[] {passing, kept()}) {
      long place = volume == null ? 0 : volume.find(whole);
      if (volume != null && place != 0) {
        return new Stored<>(this, volume, whole, place, codec);
      }
    }
    return null;
  }

  /** Keeps a value for later builds, if there will be any. */
  public <T extends Record> void remember(Digest key, T value, RecordCodec<T> codec) {
    Volume volume = writable ? kept() : null;
    if (volume != null && volume.add(whole(key, codec), value, codec) == 0) {
      note.tell(Note.UNWRITABLE);
    }
  }

  /**
   * Keeps a value for later builds, if there will be any.
   *
   * @param likely a text that is at hand and may be in the value
   * @return an equal value that shares its short texts and small records with others, as one that
   *     is recalled does: what was just read has each of them for itself
   */
  public <T extends Record> T keep(Digest key, T value, RecordCodec<T> codec, String likely) {
    byte[] bytes = codec.encode(value);
    Volume volume = writable ? kept() : null;
    if (volume != null && volume.add(whole(key, codec), bytes, bytes.length) == 0) {
      note.tell(Note.UNWRITABLE);
    }
    try {
      return codec.decode(new ByteReader(bytes, 0, bytes.length, likely), pool);
    } catch (DamagedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Keeps a value outside the heap, for this build and for later ones. */
  public <T extends Record> Stored<T> store(Digest key, T value, RecordCodec<T> codec) {
    Digest whole = whole(key, codec);
    Volume volume = writable ? kept() : null;
    if (volume == null) {
      volume = passing();
    }
    long place = volume.add(whole, value, codec);
    if (place == 0) {
      note.tell(Note.UNWRITABLE);
      return new Stored<>(value);
    }
    return new Stored<>(this, volume, whole, place, codec);
  }

  private static Digest whole(Digest key, RecordCodec<?> codec) {
    Digest shape = codec.shape();
    return new Digest(key.high() ^ shape.high(), key.low() ^ shape.low());
  }

  <T extends Record> T read(Volume volume, Digest key, long place, RecordCodec<T> codec) {
    try {
      return volume.read(key, place, codec, pool, null);
    } catch (ClosedChannelException e) {
      throw closed(e);
    } catch (IOException e) {
      note.tell(Note.DAMAGED);
      volume.distrust();
      forget();
      throw new LostMemoryException(e);
    }
  }

  /** Not damage: the files are closed, by ourselves or as a thread that read was interrupted. */
  private static IllegalStateException closed(ClosedChannelException cause) {
    return new IllegalStateException("the memory is closed", cause);
  }

  private void forget() {
    try {
      if (store != null) {
        store.forget();
      }
    } catch (IOException e) {
      note.tell(Note.UNWRITABLE);
    }
  }

  private @Nullable Volume kept() {
    Volume open = kept;
    return open != null || store == null ? open : openOnce(store);
  }

  private synchronized @Nullable Volume openOnce(VolumeStore from) {
    if (!opened) {
      opened = true;
      Volume open = null;
      try {
        open = writable ? from.openToWrite() : from.open();
      } catch (ForeignException e) {
        note.tell(Note.FOREIGN);
      } catch (IOException e) {
        note.tell(Note.DAMAGED);
      }
      try {
        kept = open == null && writable ? from.create() : open;
      } catch (IOException e) {
        note.tell(Note.UNWRITABLE);
      }
    }
    return kept;
  }

  private Volume passing() {
    Volume open = passing;
    return open != null ? open : passingOnce();
  }

  private synchronized Volume passingOnce() {
    Volume open = passing;
    if (open == null) {
      open = new Volume(new KeyIndex(), ValueFile.passing());
      passing = open;
    }
    return open;
  }

  /** Changes nothing in the store from now on; what was read stays readable. */
  synchronized void keepAsItIs() {
    writable = false;
    saved = false;
  }

  /** Makes later builds find what is on the shelf now. */
  synchronized void save() throws IOException {
    Volume volume = kept;
    if (store != null && writable && volume != null && !volume.distrusted()) {
      if (volume.changed()) {
        store.save(volume);
      }
      saved = true;
    }
  }

  /** Closes the files; drops what is of no use if this build has come to its end. */
  synchronized void close() throws IOException {
    Volume last = passing;
    if (last != null) {
      last.close();
    }
    Volume volume = kept;
    if (volume != null) {
      try (volume) {
        if (store != null && saved && !volume.changed() && !volume.distrusted()) {
          store.compact(volume);
        }
      }
    }
  }
}
