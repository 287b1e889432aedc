package org.broadsheet.serve;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.broadsheet.model.UrlPath;
import org.jspecify.annotations.Nullable;

/** Reads the path of a request. */
final class RequestPath {

  private static final String WELL_KNOWN = ".well-known";

  private RequestPath() {}

  /**
   * The address that a browser asks for, or null where it is none that a site can have: broken
   * percent-encoding, dots that climb, backslashes, control characters, or hidden files (RFC 8615's
   * {@code .well-known} is not hidden).
   *
   * @param raw percent-encoded as in RFC 3986, section 2.1
   */
  static @Nullable UrlPath of(@Nullable String raw) {
    String path = raw == null ? null : decoded(raw);
    if (path == null || !UrlPath.valid(path)) {
      return null;
    }
    boolean hidden =
        Arrays.stream(path.split("/"))
            .anyMatch(segment -> segment.startsWith(".") && !segment.equals(WELL_KNOWN));
    return hidden ? null : new UrlPath(path);
  }

  private static @Nullable String decoded(String raw) {
    byte[] bytes = new byte[raw.length()];
    int length = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '%') {
        int value = i + 2 < raw.length() ? hex(raw.charAt(i + 1), raw.charAt(i + 2)) : -1;
        if (value < 0) {
          return null;
        }
        bytes[length++] = (byte) value;
        i += 2;
      } else if (c < 0x80) {
        bytes[length++] = (byte) c;
      } else {
        return null;
      }
    }
    try {
      ByteBuffer encoded = ByteBuffer.wrap(bytes, 0, length);
      return StandardCharsets.UTF_8.newDecoder().decode(encoded).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static int hex(char high, char low) {
    int first = Character.digit(high, 16);
    int second = Character.digit(low, 16);
    return first < 0 || second < 0 ? -1 : first * 16 + second;
  }
}
