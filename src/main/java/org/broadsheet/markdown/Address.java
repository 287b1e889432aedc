package org.broadsheet.markdown;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import org.broadsheet.model.Reference;

/**
 * Where a link or a picture points.
 *
 * @param kind how far it is to be trusted and resolved
 * @param encoded ready for an attribute, percent-encoded as far as it was not already
 */
record Address(Kind kind, String encoded) {

  /** What an address is to this site. */
  enum Kind {
    /** Elsewhere: it stays as it is. */
    ABSOLUTE,
    /** A place in the same text. */
    FRAGMENT,
    /** Another file or page of this site. */
    RELATIVE,
    /** A scheme that could run code or read files: it goes. */
    UNSAFE
  }

  private static final Set<String> LINK_SCHEMES = Set.of("http", "https", "mailto", "tel");
  private static final Set<String> PICTURE_SCHEMES = Set.of("http", "https");
  private static final String PLAIN = ";/?:@&=+$,-_.!~*'()#";

  /** The address of a link, from text without escapes or entities. */
  static Address ofLink(String written) {
    return of(written, LINK_SCHEMES);
  }

  /** The address of a picture, from text without escapes or entities. */
  static Address ofPicture(String written) {
    return of(written, PICTURE_SCHEMES);
  }

  /** The address of a link or a picture. */
  static Address of(Reference.Kind kind, String written) {
    return kind == Reference.Kind.PICTURE ? ofPicture(written) : ofLink(written);
  }

  private static Address of(String written, Set<String> schemes) {
    String trimmed = withoutControls(written.strip());
    String encoded = encode(trimmed);
    if (trimmed.isEmpty() || trimmed.startsWith("#")) {
      return new Address(Kind.FRAGMENT, encoded);
    }
    if (trimmed.startsWith("//")) {
      return new Address(Kind.ABSOLUTE, encoded);
    }
    String scheme = scheme(trimmed);
    if (!scheme.isEmpty()) {
      return new Address(schemes.contains(scheme) ? Kind.ABSOLUTE : Kind.UNSAFE, encoded);
    }
    boolean samePage = trimmed.startsWith("?");
    return new Address(samePage ? Kind.FRAGMENT : Kind.RELATIVE, encoded);
  }

  /** Browsers drop control characters from addresses, so they could hide a scheme. */
  private static String withoutControls(String text) {
    if (text.chars().noneMatch(c -> c < ' ')) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.chars().filter(c -> c >= ' ').forEach(c -> clean.append((char) c));
    return clean.toString().strip();
  }

  /** The scheme in lower case, or an empty text. */
  private static String scheme(String address) {
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean later = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
      if (c == ':' && i > 0) {
        return address.substring(0, i).toLowerCase(Locale.ROOT);
      }
      if (!letter && !(later && i > 0)) {
        return "";
      }
    }
    return "";
  }

  /** The path alone, percent-decoded; bytes that are no UTF-8 stay encoded. */
  String target() {
    return decode(encoded.substring(0, pathEnd()));
  }

  /** The query and the fragment as written, or an empty text. */
  String suffix() {
    return encoded.substring(pathEnd());
  }

  private int pathEnd() {
    for (int i = 0; i < encoded.length(); i++) {
      if (encoded.charAt(i) == '?' || encoded.charAt(i) == '#') {
        return i;
      }
    }
    return encoded.length();
  }

  /** Percent-encodes what RFC 3986 does not allow; {@code %} stays before two hex digits. */
  static String encode(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int width = Character.charCount(c);
      boolean plain = isPlain(c) || (c == '%' && isHex(text, i + 1) && isHex(text, i + 2));
      if (!plain && out == null) {
        out = new StringBuilder(text.length() + 16).append(text, 0, i);
      }
      if (out != null) {
        if (plain) {
          out.appendCodePoint(c);
        } else {
          for (byte b : text.substring(i, i + width).getBytes(StandardCharsets.UTF_8)) {
            out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
          }
        }
      }
      i += width;
    }
    return out == null ? text : out.toString();
  }

  private static boolean isPlain(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || PLAIN.indexOf(c) >= 0;
  }

  private static boolean isHex(String text, int i) {
    return i < text.length() && HexFormat.isHexDigit(text.charAt(i));
  }

  private static String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '%' && isHex(text, i + 1) && isHex(text, i + 2)) {
        bytes.write(HexFormat.fromHexDigits(text, i + 1, i + 3));
        i += 2;
      } else {
        out.append(bytes.toString(StandardCharsets.UTF_8)).append(text.charAt(i));
        bytes.reset();
      }
    }
    return out.append(bytes.toString(StandardCharsets.UTF_8)).toString();
  }
}
