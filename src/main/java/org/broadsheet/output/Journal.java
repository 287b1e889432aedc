package org.broadsheet.output;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import org.broadsheet.output.Step.Kind;
import org.jspecify.annotations.Nullable;

/**
 * All that a commit is going to do, written down before it begins, so that the next build can
 * finish it. A journal that is not whole was never begun upon.
 *
 * @param after the manifest that is in place when all is done
 * @param steps what is to be done, in this order
 */
record Journal(Seal after, List<Step> steps) {

  static final String NAME = ".broadsheet-journal";

  private static final int MAGIC = 0x42534A4C;
  private static final int VERSION = 1;

  /** The journal of an output folder, or null where there is none that is whole. */
  static @Nullable Journal read(Path root) throws IOException {
    Path file = root.resolve(NAME);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return null;
    }
    byte[] bytes = Files.readAllBytes(file);
    int end = bytes.length - Integer.BYTES;
    if (end < 0 || ByteBuffer.wrap(bytes).getInt(end) != checksum(bytes, end)) {
      return null;
    }
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, end));
    if (in.readInt() != MAGIC || in.readInt() != VERSION) {
      return null;
    }
    Seal after = new Seal(in.readLong(), in.readInt());
    List<Step> steps = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      Step step = new Step(Kind.valueOf(text(in)), text(in), text(in));
      if (!OutputName.inside(step.name()) || OutputName.reserved(step.name())) {
        return null; // we wrote no such journal
      }
      steps.add(step);
    }
    return new Journal(after, steps);
  }

  /** Whether anything by the name of a journal is there, whole or not. */
  static boolean exists(Path root) {
    return Files.exists(root.resolve(NAME), LinkOption.NOFOLLOW_LINKS);
  }

  /** Writes it, and sees to it that it is on the disk. */
  void write(Path root) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(MAGIC);
      out.writeInt(VERSION);
      out.writeLong(after.length());
      out.writeInt(after.checksum());
      out.writeInt(steps.size());
      for (Step step : steps) {
        text(step.kind().name(), out);
        text(step.name(), out);
        text(step.renamed(), out);
      }
      out.writeInt(checksum(bytes.toByteArray(), bytes.size()));
    }
    remove(root);
    try (FileChannel channel =
        FileChannel.open(
            root.resolve(NAME), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer all = ByteBuffer.wrap(bytes.toByteArray());
      while (all.hasRemaining()) {
        channel.write(all);
      }
      channel.force(true);
    }
    Disk.secureFolder(root);
  }

  static void remove(Path root) throws IOException {
    Files.deleteIfExists(root.resolve(NAME));
  }

  private static int checksum(byte[] bytes, int length) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, 0, length);
    return (int) checksum.getValue();
  }

  private static void text(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
