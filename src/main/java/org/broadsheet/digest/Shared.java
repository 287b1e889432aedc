package org.broadsheet.digest;

/**
 * A value that many others hold, with its digest made once.
 *
 * @param value any value that {@link Digests} knows
 * @param digest its digest
 * @param <T> what kind of value
 */
public record Shared<T>(T value, Digest digest) implements Digested {

  /** The value with its digest. */
  public static <T> Shared<T> of(T value) {
    return new Shared<>(value, Digests.of(value));
  }
}
