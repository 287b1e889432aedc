package org.broadsheet.memory;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The one thing worth telling of what went wrong with a memory: the first. For many threads. */
final class Note {

  static final String BUSY =
      "another build is using what builds remember, so this one remembers nothing";
  static final String FOREIGN =
      "what earlier builds remember was made by another version, so it is not used";
  static final String DAMAGED =
      "what earlier builds remember is damaged, so it is not used where it is";

  static final String UNWRITABLE =
      "what builds remember cannot be written, so the next build takes as long";

  private final AtomicReference<@Nullable String> text = new AtomicReference<>();

  void tell(String words) {
    text.compareAndSet(null, words);
  }

  @Nullable String text() {
    return text.get();
  }
}
