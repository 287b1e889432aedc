package org.broadsheet.memory;

/**
 * A value that lies in the memory's files: small itself, it reads the value whenever it is asked.
 * Safe for use by many threads, until the memory is closed.
 *
 * @param <T> the class of record
 */
public final class Stored<T extends Record> {

  Stored() {}

  /**
   * The value, read and decoded anew.
   *
   * @throws LostMemoryException where its bytes are damaged or gone
   * @throws IllegalStateException where the memory is closed
   */
  public T read() {
    throw new UnsupportedOperationException();
  }
}
