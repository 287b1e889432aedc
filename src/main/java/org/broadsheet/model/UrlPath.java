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
    String complaint = complaint(value);
    if (complaint != null) {
      throw new IllegalArgumentException(complaint + ": " + value);
    }
  }

  /** Whether the text is an address as this type wants it. */
  public static boolean valid(String value) {
    return complaint(value) == null;
  }

  private static @Nullable String complaint(String value) {
    if (!value.startsWith("/")) {
      return "an address starts with /";
    }
    String[] segments = value.substring(1).split("/", -1);
    for (int i = 0; i < segments.length; i++) {
      String segment = segments[i];
      boolean last = i == segments.length - 1;
      if (segment.isEmpty() && !last) {
        return "an address has no empty segment";
      }
      if (segment.equals(".") || segment.equals("..")) {
        return "an address has no . or .. segment";
      }
      if (segment
          .chars()
          .anyMatch(c -> Character.isISOControl(c) || c == '\\' || c == '?' || c == '#')) {
        return "an address has no control character, backslash, ? or #";
      }
    }
    return null;
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
    StringBuilder encoded = new StringBuilder(path.length());
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || UNRESERVED.indexOf(c) >= 0;
      if (plain) {
        encoded.append(c);
      } else {
        encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      }
    }
    return encoded.toString();
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
