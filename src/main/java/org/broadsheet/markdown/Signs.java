package org.broadsheet.markdown;

/** What plain words hold that needs a closer look: one pass tells, and most hold little of it. */
final class Signs {

  /** A backslash. */
  static final int ESCAPE = 1;

  /** What a bare address has: a colon, an at sign, or {@code www.} */
  static final int ADDRESS = 2;

  private static final byte[] OF = new byte[128];

  static {
    // An escape can stand inside an address.
    OF['\\'] = ESCAPE | ADDRESS;
    OF[':'] = ADDRESS;
    OF['@'] = ADDRESS;
  }

  private Signs() {}

  /** The signs in a text, added up. */
  static int in(String text) {
    int signs = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < OF.length) {
        signs |= OF[c];
        if (c == '.' && text.startsWith("www", i - 3)) {
          signs |= ADDRESS;
        }
      }
    }
    return signs;
  }
}
