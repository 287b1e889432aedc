package org.broadsheet.output;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files and folders of a manifest whose names some file systems take for the same as
 * another. It is made when it is first asked, in one pass over the manifest; safe to use from many
 * threads.
 */
final class FoldedNames {

  private final Manifest manifest;
  private volatile @Nullable NameTable table;

  FoldedNames(Manifest manifest) {
    this.manifest = manifest;
  }

  /** The indices of the files whose folded name this is. */
  List<Integer> files(String folded) {
    List<Integer> files = new ArrayList<>();
    int same = manifest.find(folded);
    if (same >= 0) {
      files.add(same);
    }
    for (int value : table().values(folded)) {
      if ((value & 1) == 0 && OutputName.folded(manifest.file(value >>> 1)).equals(folded)) {
        files.add(value >>> 1);
      }
    }
    return files;
  }

  /** The folders, as they are spelled in the manifest, whose folded name this is. */
  List<String> folders(String folded) {
    List<String> folders = new ArrayList<>();
    if (manifest.firstIn(folded) < manifest.endOf(folded)) {
      folders.add(folded);
    }
    int depth = (int) folded.chars().filter(c -> c == '/').count();
    for (int value : table().values(folded)) {
      if ((value & 1) == 1) {
        String folder = top(manifest.file(value >>> 1), depth);
        if (!folder.equals(folded) && OutputName.folded(folder).equals(folded)) {
          folders.add(folder);
        }
      }
    }
    return folders;
  }

  /** The folder above a file that has so many folders above itself. */
  static String top(String file, int depth) {
    int end = file.indexOf('/');
    for (int i = 0; i < depth && end >= 0; i++) {
      end = file.indexOf('/', end + 1);
    }
    return end < 0 ? file : file.substring(0, end);
  }

  private NameTable table() {
    NameTable made = table;
    if (made == null) {
      synchronized (this) {
        made = table;
        if (made == null) {
          made = fill();
          table = made;
        }
      }
    }
    return made;
  }

  /** Most names are folded already, and found in the manifest as they are. */
  private NameTable fill() {
    NameTable fresh = new NameTable();
    byte[] array = manifest.array();
    for (int i = 0; i < manifest.size(); i++) {
      if (mayChange(array, manifest.nameStart(i), manifest.nameEnd(i))) {
        String name = manifest.file(i);
        String folded = OutputName.folded(name);
        if (!folded.equals(name)) {
          fresh.add(folded.getBytes(StandardCharsets.UTF_8), shared(i), i);
        }
      }
    }
    return fresh;
  }

  /** How many of the folders above a file are above the one before it too. */
  private int shared(int index) {
    byte[] array = manifest.array();
    int start = manifest.nameStart(index);
    int end = start;
    if (index > 0) {
      int other = manifest.nameStart(index - 1);
      end +=
          Arrays.mismatch(
              array, start, manifest.nameEnd(index), array, other, manifest.nameEnd(index - 1));
    }
    int folders = 0;
    for (int i = start; i < end; i++) {
      folders += array[i] == '/' ? 1 : 0;
    }
    return folders;
  }

  /** Whether a name has anything but ASCII without capitals. */
  private static boolean mayChange(byte[] array, int start, int end) {
    for (int i = start; i < end; i++) {
      byte next = array[i];
      if (next < 0 || (next >= 'A' && next <= 'Z')) {
        return true;
      }
    }
    return false;
  }
}
