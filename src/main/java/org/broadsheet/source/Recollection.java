package org.broadsheet.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.broadsheet.digest.Digest;
import org.broadsheet.memory.KnownFiles;
import org.broadsheet.memory.Memory;
import org.broadsheet.memory.RecordCodec;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Problems;
import org.broadsheet.yaml.TextFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads files, or recalls what an earlier build read of equal files. What is read depends on a
 * file's bytes, its path and the settings of the readers, and so does the key under which it is
 * remembered.
 */
final class Recollection {

  private final Memory memory;
  private final KnownFiles files;
  private final Tray tray;
  private final Digest settings;
  private final Problems problems;

  /**
   * A recollection of one site.
   *
   * @param tray what is at hand of the files, and takes what is read of them
   * @param settings stands for everything besides path and bytes that readers look at
   * @param problems is told what is wrong with each file, now or when it was read
   */
  Recollection(Memory memory, KnownFiles files, Tray tray, Digest settings, Problems problems) {
    this.memory = memory;
    this.files = files;
    this.tray = tray;
    this.settings = settings;
    this.problems = problems;
  }

  /**
   * The value of a small text file: the one remembered, or a new one.
   *
   * @param reader makes it of the text, which is null where the bytes are none
   * @return null where the file is too wrong for one, which is reported
   */
  <T, R extends Record & ReadValue<T>> @Nullable T ofText(
      SourceFile file, RecordCodec<R> codec, BiFunction<@Nullable String, Problems, R> reader) {
    return ofBytes(
        file,
        bytes -> {
          Digest key = key(file, bytes);
          R known = memory.cards().recall(key, codec);
          if (known == null) {
            Problems found = new Problems();
            byte[] read = bytes.read();
            known = reader.apply(TextFile.decode(read, file.path(), found), found);
            memory.cards().remember(key(file, bytes), known, codec);
          }
          return known;
        });
  }

  /** Works with the bytes of a file. */
  interface Work<R> {

    /**
     * Does it.
     *
     * @throws IOException where they cannot be read
     */
    R with(FileBytes bytes) throws IOException;
  }

  /** The value that a work makes of a text file's bytes; null where they cannot be read. */
  <T> @Nullable T ofBytes(SourceFile file, Work<? extends ReadValue<T>> work) {
    FileBytes bytes = new FileBytes(file, files);
    try {
      if (!bytes.tooLarge()) {
        ReadValue<T> read = tray.find(file.path(), bytes.digest(), settings);
        if (read == null) {
          read = work.with(bytes);
          tray.put(file.path(), bytes.digest(), settings, read);
        }
        report(read.problems());
        return read.value();
      }
    } catch (IOException e) {
      // It is reported below, where the file is tried once more.
    }
    TextFile.read(file.file(), file.path(), problems);
    return null;
  }

  /** The value of a file that is no text: the one remembered, or a new one. */
  <T, R extends Record & ReadValue<T>> @Nullable T ofFile(
      SourceFile file, RecordCodec<R> codec, Function<Problems, R> reader) {
    @Nullable Digest content = null;
    try {
      content = new FileBytes(file, files).digest();
    } catch (IOException e) {
      // The reader says what is wrong with the file.
    }
    ReadValue<T> read = content == null ? null : tray.find(file.path(), content, settings);
    if (read == null) {
      read = recalled(file, content, codec, reader);
      if (content != null) {
        tray.put(file.path(), content, settings, read);
      }
    }
    report(read.problems());
    return read.value();
  }

  private <R extends Record> R recalled(
      SourceFile file,
      @Nullable Digest content,
      RecordCodec<R> codec,
      Function<Problems, R> reader) {
    Digest key = content == null ? null : key(file.path(), content);
    R known = key == null ? null : memory.cards().recall(key, codec);
    if (known == null) {
      known = reader.apply(new Problems());
      if (key != null) {
        memory.cards().remember(key, known, codec);
      }
    }
    return known;
  }

  /** The key of what is read of a file. */
  Digest key(SourceFile file, FileBytes bytes) throws IOException {
    return key(file.path(), bytes.digest());
  }

  private Digest key(String path, Digest content) {
    return key(settings, path, content);
  }

  /** The key of what is read of a file with this content, under these settings. */
  static Digest key(Digest settings, String path, Digest content) {
    byte[] name = path.getBytes(StandardCharsets.UTF_8);
    ByteBuffer all = ByteBuffer.allocate(2 * Digest.BYTES + name.length);
    return Digest.of(all.put(settings.toBytes()).put(content.toBytes()).put(name).array());
  }

  /** Stands for everything besides path and bytes that readers look at. */
  Digest settings() {
    return settings;
  }

  Memory memory() {
    return memory;
  }

  private void report(List<Problem> found) {
    found.forEach(problems::add);
  }
}
