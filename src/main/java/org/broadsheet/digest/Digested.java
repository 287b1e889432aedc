package org.broadsheet.digest;

/** A value that knows its own digest, so that its components need not be looked at again. */
public interface Digested {

  /** Equal for equal values, and for no others. */
  Digest digest();
}
