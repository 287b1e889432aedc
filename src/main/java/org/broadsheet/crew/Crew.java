package org.broadsheet.crew;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * As many hands as there are cores. Each takes the next thing of a list when it is done with one,
 * so that none is idle while there is work, and things that stand together are done at about the
 * same time.
 */
public final class Crew {

  /** So few things are done before a second hand has come. */
  private static final int FEW = 8;

  private Crew() {}

  /**
   * Something to do with a thing.
   *
   * @param <T> the thing
   */
  public interface Work<T> {
    /** Does it. */
    void on(T thing) throws IOException;
  }

  /**
   * Does a work on each of some things. Where one fails, no other is begun, and those that were
   * begun are finished before the failure is thrown.
   */
  public static <T> void each(List<? extends T> things, Work<? super T> work) throws IOException {
    Throwable failure = run(things.size(), i -> work.on(things.get(i)));
    if (failure instanceof IOException io) {
      throw io;
    }
    rethrow(failure);
  }

  /** What a function makes of each of some things, in their order; nulls are left out. */
  public static <T, R> List<R> map(
      List<? extends T> things, Function<? super T, ? extends @Nullable R> of) {
    AtomicReferenceArray<@Nullable R> made = new AtomicReferenceArray<>(things.size());
    rethrow(run(things.size(), i -> made.set(i, of.apply(things.get(i)))));
    List<R> all = new ArrayList<>(things.size());
    for (int i = 0; i < things.size(); i++) {
      R one = made.get(i);
      if (one != null) {
        all.add(one);
      }
    }
    return all;
  }

  /**
   * Begins a work that another hand may do while its caller goes on.
   *
   * @return gives what was made, or throws what made it fail, when that is done
   */
  public static <T> Supplier<T> meanwhile(Supplier<T> work) {
    return ForkJoinPool.commonPool().submit(work::get)::join;
  }

  /** Takes the numbers from 0; returns the first failure, or null. */
  private static @Nullable Throwable run(int count, Work<Integer> work) {
    AtomicInteger next = new AtomicInteger();
    AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    int hands = count <= FEW ? 1 : ForkJoinPool.getCommonPoolParallelism() + 1;
    IntStream.range(0, hands)
        .parallel()
        .forEach(
            hand -> {
              int at = next.getAndIncrement();
              while (at < count && failure.get() == null) {
                try {
                  work.on(at);
                } catch (IOException | RuntimeException | Error e) {
                  failure.compareAndSet(null, e);
                }
                at = next.getAndIncrement();
              }
            });
    return failure.get();
  }

  private static void rethrow(@Nullable Throwable failure) {
    if (failure instanceof RuntimeException fault) {
      throw fault;
    }
    if (failure instanceof Error error) {
      throw error;
    }
  }
}
