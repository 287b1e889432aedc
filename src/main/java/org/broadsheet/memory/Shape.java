package org.broadsheet.memory;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.broadsheet.digest.Digest;

/** The description of a {@link Kind} in the making; kinds within themselves are described once. */
final class Shape {

  /** Changes when the bytes of equal shapes do. */
  private static final String FORMAT = "1 ";

  private final StringBuilder text = new StringBuilder(FORMAT);
  private final Map<Kind, Integer> described = new HashMap<>();

  Shape word(String word) {
    text.append(word).append(' ');
    return this;
  }

  Shape kind(Kind kind) {
    Integer before = described.putIfAbsent(kind, described.size());
    if (before == null) {
      kind.describe(this);
    } else {
      word("#" + before);
    }
    return this;
  }

  Digest toDigest() {
    return Digest.of(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
