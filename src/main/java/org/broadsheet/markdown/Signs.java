package org.broadsheet.markdown;

/** What plain words hold that needs a closer look: one pass tells, and most hold little of it. */
final class Signs {

  /** A backslash. */
  static final int ESCAPE = 1;

  /** What a bare address has: a colon, an at sign, or {@code www.} */
  static final int ADDRESS = 2;

  /** What print may set in another way: a quotation mark, an apostrophe, a hyphen, three dots. */
  static final int TYPE = 4;

  /** What HTML writes in another way. */
  static final int MARKUP = 8;

  private static final byte[] OF = new byte[128];

  static {
    // An escape can stand inside an address.
    OF['\\'] = ESCAPE | ADDRESS;
    OF[':'] = ADDRESS;
    OF['@'] = ADDRESS;
    OF['"'] = TYPE | MARKUP;
    OF['\''] = TYPE;
    OF['-'] = TYPE;
    OF['&'] = MARKUP;
    OF['<'] = MARKUP;
    OF['>'] = MARKUP;
  }

  private Signs() {}

  /** The signs in a text, added up. */
  static int in(String text) {
    int signs = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      signs |= c < OF.length ? OF[c] : 0;
      if (c == '.') {
        signs |= text.startsWith("www", i - 3) ? ADDRESS : 0;
        signs |= text.startsWith("...", i) ? TYPE : 0;
      }
    }
    return signs;
  }
}
