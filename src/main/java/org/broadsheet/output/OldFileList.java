package org.broadsheet.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import org.broadsheet.digest.Digest;

/**
 * The list of files that older versions of Broadsheet kept instead of a manifest: a line for each,
 * with its CRC-32C, its size and its name.
 */
final class OldFileList {

  static final String NAME = ".broadsheet-files";

  private static final Digest UNKNOWN = new Digest(0, 0);

  private OldFileList() {}

  static void remove(Path root) throws IOException {
    Files.deleteIfExists(root.resolve(NAME));
  }

  /**
   * The list of a folder as a manifest, empty where there is none; lines that make no sense are
   * passed over. Each file is read once, to see whether it still is as it was listed.
   */
  static Manifest read(Path root) throws IOException {
    Path list = root.resolve(NAME);
    if (!Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) {
      return Manifest.missing();
    }
    PartNames names = new PartNames();
    SortedMap<String, Entry> entries = new TreeMap<>();
    String text = new String(Files.readAllBytes(list), StandardCharsets.UTF_8);
    for (String line : text.lines().toList()) {
      readLine(root, line, names, entries);
    }
    List<Entry> sorted = entries.values().stream().sorted().toList();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ManifestWriter(Manifest.missing(), new Marks(0), sorted, names).write(bytes, new byte[0]);
    return Manifest.of(bytes.toByteArray(), Long.MIN_VALUE);
  }

  private static void readLine(
      Path root, String line, PartNames names, SortedMap<String, Entry> entries) {
    String[] parts = line.split(" ", 3);
    if (parts.length < 3 || !OutputName.inside(parts[2]) || OutputName.reserved(parts[2])) {
      return;
    }
    String file = parts[2];
    try {
      int checksum = HexFormat.fromHexDigits(parts[0]);
      entries.put(file, entry(root, file, checksum, Long.parseLong(parts[1]), names));
    } catch (IllegalArgumentException damaged) {
      // A line that was not written by us gives no right to touch a file.
      return;
    }
  }

  private static Entry entry(Path root, String file, int checksum, long size, PartNames names) {
    Fingerprint content = new Fingerprint(size, 0);
    Stamp stamp = Stamp.at(root, file);
    try {
      if (stamp.size() == size && checksum(root.resolve(file)) == checksum) {
        content = Fingerprint.of(root.resolve(file));
      } else {
        stamp = Stamp.NONE;
      }
    } catch (IOException unreadable) {
      stamp = Stamp.NONE; // still ours; it will be compared, and then it will be said
    }
    return new Entry(file, UNKNOWN, Map.of(), names, content, stamp.time(), Wave.NONE);
  }

  private static int checksum(Path file) throws IOException {
    CRC32C checksum = new CRC32C();
    try (InputStream in = new CheckedInputStream(Files.newInputStream(file), checksum)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return (int) checksum.getValue();
  }
}
