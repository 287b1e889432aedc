package org.broadsheet.build;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.digest.Digest;
import org.broadsheet.memory.DamagedException;
import org.broadsheet.memory.Pool;
import org.broadsheet.memory.RecordCodec;
import org.broadsheet.model.Visibility;
import org.broadsheet.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a build leaves beside its output, so that the next one can tell that it would be the same.
 *
 * @param cause stands for the program, the options and every file of the site
 * @param from from when on the site is like this, or null for ever so long
 * @param until from when on the site is another, or null for ever
 * @param articles how many stories are public in it
 * @param notShown how many are held back, by the name of what they are
 * @param pages how many pages and other rendered files the site has
 * @param problems everything that was found
 * @param recent the headlines of the recent posts
 */
record LastBuild(
    Digest cause,
    @Nullable Instant from,
    @Nullable Instant until,
    int articles,
    Map<String, Integer> notShown,
    int pages,
    List<Problem> problems,
    List<String> recent) {

  private static final RecordCodec<LastBuild> CODEC = RecordCodec.of(LastBuild.class);

  /** What was left beside an output, or null where nothing was or nobody can read it. */
  static @Nullable LastBuild of(byte[] note) {
    try {
      if (note.length > Digest.BYTES && CODEC.shape().equals(Digest.read(note))) {
        return CODEC.decode(note, Digest.BYTES, note.length, new Pool());
      }
    } catch (DamagedException e) {
      // It is as if nothing had been left.
    }
    return null;
  }

  byte[] toBytes() {
    byte[] shape = CODEC.shape().toBytes();
    byte[] value = CODEC.encode(this);
    byte[] bytes = Arrays.copyOf(shape, shape.length + value.length);
    System.arraycopy(value, 0, bytes, shape.length, value.length);
    return bytes;
  }

  /** Whether a build for the same cause at an instant would be the same. */
  boolean holdsAt(Instant at) {
    return (from == null || !at.isBefore(from)) && (until == null || at.isBefore(until));
  }

  Map<Visibility, Integer> counts() {
    Map<Visibility, Integer> counts = new EnumMap<>(Visibility.class);
    notShown.forEach((name, count) -> counts.put(Visibility.valueOf(name), count));
    return counts;
  }
}
