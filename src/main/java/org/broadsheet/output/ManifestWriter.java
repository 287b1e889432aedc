package org.broadsheet.output;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/** Writes the manifest of a site from that of the site before and what changed, in one pass. */
final class ManifestWriter {

  private static final int BUFFER = 1 << 16;

  private final Manifest before;
  private final Marks kept;
  private final List<Entry> entries;
  private final PartNames names;

  /**
   * A writer.
   *
   * @param before where the entries of files that did not change are taken from
   * @param kept which of them the site still has
   * @param entries the new and changed ones, by name
   * @param names what the parts of all of them are called; those of the manifest before come first
   */
  ManifestWriter(Manifest before, Marks kept, List<Entry> entries, PartNames names) {
    this.before = before;
    this.kept = kept;
    this.entries = entries;
    this.names = names;
  }

  /** Writes it beside that of before, and sees to it that it is on the disk. */
  Seal write(Path root, byte[] note) throws IOException {
    Path file = root.resolve(Manifest.NEXT);
    // What lies there is left over, or a link to something that is not ours to write to.
    Files.deleteIfExists(file);
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      int checksum = write(Channels.newOutputStream(channel), note);
      channel.force(true);
      return new Seal(channel.size(), checksum);
    }
  }

  /** Writes it; returns the checksum that it ends with. */
  int write(OutputStream stream, byte[] note) throws IOException {
    CRC32C checksum = new CRC32C();
    DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new CheckedOutputStream(stream, checksum), BUFFER));
    out.writeInt(Manifest.MAGIC);
    out.writeInt(Manifest.VERSION);
    out.writeInt(count());
    out.writeInt(note.length);
    out.write(note);
    names.write(out);
    writeEntries(out);
    out.flush();
    int sum = (int) checksum.getValue();
    out.writeInt(sum);
    out.flush();
    return sum;
  }

  private int count() {
    int added = 0;
    for (Entry entry : entries) {
      int index = before.find(entry.name());
      added += index >= 0 && kept.isSet(index) ? 0 : 1;
    }
    return kept.count() + added;
  }

  private void writeEntries(DataOutputStream out) throws IOException {
    int copied = 0;
    for (Entry entry : entries) {
      int index = before.find(entry.name());
      copyKept(copied, index >= 0 ? index : -1 - index, out);
      out.write(entry.bytes());
      copied = index >= 0 ? index + 1 : -1 - index;
    }
    copyKept(copied, before.size(), out);
  }

  private void copyKept(int from, int to, DataOutputStream out) throws IOException {
    int run = from; // the first of the entries that are copied together
    for (int i = from; i < to; i++) {
      if (!kept.isSet(i)) {
        copy(run, i, out);
        run = i + 1;
      }
    }
    copy(run, to, out);
  }

  private void copy(int from, int to, DataOutputStream out) throws IOException {
    if (to <= from) {
      return;
    }
    int end = before.start(to);
    // In pieces: the system copies each on its way out.
    for (int at = before.start(from); at < end; at += BUFFER) {
      out.write(before.array(), at, Math.min(BUFFER, end - at));
    }
  }
}
