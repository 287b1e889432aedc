package org.broadsheet.model;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The address of something on the site, from the site's root, in readable form (not
 * percent-encoded). One that ends in {@code /} is a page in a folder of its own.
 *
 * @param value starts with {@code /}; no empty, {@code .} or {@code ..} segment
 */
public record UrlPath(String value) implements Comparable<UrlPath> {

  /** The front page. */
  public static final UrlPath ROOT = new UrlPath("/");

  private static final String UNRESERVED = "-._~!$&'()*+,;=:@/";

  /** Checks that the address stays inside the site. */
  public UrlPath {
    String complaint = isPlain(value) ? null : complaint(value);
    if (complaint != null) {
      throw new IllegalArgumentException(complaint + ": " + value);
    }
  }

  /** Whether each segment is letters, digits and hyphens of ASCII, as in most addresses. */
  private static boolean isPlain(String value) {
    boolean slash = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean part = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
      if (!part && (c != '/' || slash)) {
        return false;
      }
      slash = !part;
      if (i == 0 && !slash) {
        return false;
      }
    }
    return !value.isEmpty();
  }

  /** Whether the text is an address as this type wants it. */
  public static boolean valid(String value) {
    return complaint(value) == null;
  }

  private static @Nullable String complaint(String value) {
    if (!value.startsWith("/")) {
      return "an address starts with /";
    }
    int start = 1;
    while (true) {
      int slash = value.indexOf('/', start);
      int end = slash < 0 ? value.length() : slash;
      if (end == start && slash >= 0) {
        return "an address has no empty segment";
      }
      int length = end - start;
      if ((length == 1 || length == 2) && "..".regionMatches(0, value, start, length)) {
        return "an address has no . or .. segment";
      }
      for (int i = start; i < end; i++) {
        char c = value.charAt(i);
        if (Character.isISOControl(c) || c == '\\' || c == '?' || c == '#') {
          return "an address has no control character, backslash, ? or #";
        }
      }
      if (slash < 0) {
        return null;
      }
      start = slash + 1;
    }
  }

  /** The address of something inside this folder. */
  public UrlPath resolve(String relative) {
    String folder = value.substring(0, value.lastIndexOf('/') + 1);
    return new UrlPath(folder + relative);
  }

  /** Whether this is a page in a folder of its own. */
  public boolean isFolder() {
    return value.endsWith("/");
  }

  /** The file that holds it, relative to the output folder: {@code /a/} is {@code a/index.html}. */
  public String file() {
    return value.substring(1) + (isFolder() ? "index.html" : "");
  }

  /** The address percent-encoded as in RFC 3986, for use in markup, feeds and sitemaps. */
  public String encoded() {
    return encode(value);
  }

  /** Any path percent-encoded as in RFC 3986, relative ones too. */
  public static String encode(String path) {
    int plain = 0;
    while (plain < path.length() && isPlain(path.charAt(plain))) {
      plain++;
    }
    if (plain == path.length()) {
      return path;
    }
    StringBuilder encoded = new StringBuilder(path.length() + 16);
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (isPlain(c)) {
        encoded.append(c);
      } else {
        encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      }
    }
    return encoded.toString();
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || UNRESERVED.indexOf(c) >= 0;
  }

  @Override
  public int compareTo(UrlPath other) {
    return value.compareTo(other.value);
  }

  /** The encoded form, which is what a template prints. */
  @Override
  public String toString() {
    return encoded();
  }
}
