package org.broadsheet.output;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/** The rules for the name of a file in the output folder: relative, with forward slashes. */
final class OutputName {

  /** The longest name of a file or folder that the usual file systems allow, in bytes of UTF-8. */
  static final int LONGEST = 255;

  private static final String OURS = ".broadsheet-";

  private OutputName() {}

  /** Whether the name stays inside the output folder. */
  static boolean inside(String file) {
    if (file.isEmpty() || file.chars().anyMatch(c -> Character.isISOControl(c) || c == '\\')) {
      return false;
    }
    for (String segment : file.split("/", -1)) {
      if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
        return false;
      }
    }
    return true;
  }

  /** Whether the name is one of those that the writing itself needs. */
  static boolean reserved(String file) {
    return file.regionMatches(true, 0, OURS, 0, OURS.length());
  }

  /** Whether some part of the name is longer than file systems allow. */
  static boolean tooLong(String file) {
    if (file.length() <= LONGEST / 3) {
      return false; // no character takes more than three bytes
    }
    for (String segment : file.split("/", -1)) {
      if (segment.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
        return true;
      }
    }
    return false;
  }

  /** The same text for names that some file systems take for the same. */
  static String folded(String file) {
    boolean ascii = file.chars().allMatch(c -> c < 0x80);
    String composed = ascii ? file : Normalizer.normalize(file, Normalizer.Form.NFC);
    return composed.toLowerCase(Locale.ROOT);
  }

  /** The folder that holds a file or folder, empty for the output folder itself. */
  static String parent(String file) {
    return file.substring(0, Math.max(0, file.lastIndexOf('/')));
  }
}
