package org.broadsheet.crew;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrewTest {

  private static final Duration GUARD = Duration.ofSeconds(60);

  private static List<Integer> numbers(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 7, 8, 9, 100, 5000})
  void resultsComeInTheOrderOfTheThings(int count) {
    List<String> expected = numbers(count).stream().map(n -> "thing " + n).toList();
    assertEquals(expected, Crew.map(numbers(count), n -> "thing " + n));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8, 9, 1000})
  void nullsAreLeftOut(int count) {
    List<Integer> odd = numbers(count).stream().filter(n -> n % 2 == 1).toList();
    assertEquals(odd, Crew.map(numbers(count), n -> n % 2 == 1 ? n : null));
    assertEquals(List.of(), Crew.map(numbers(count), n -> null));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 8, 9, 5000})
  void eachThingIsDoneOnce(int count) throws IOException {
    List<Integer> done = Collections.synchronizedList(new ArrayList<>());
    Crew.each(numbers(count), done::add);
    assertEquals(numbers(count), done.stream().sorted().toList());
  }

  static Stream<Throwable> failures() {
    return Stream.of(
        new IOException("disk"),
        new IllegalStateException("fault"),
        new StackOverflowError(),
        new OutOfMemoryError("no room"));
  }

  private static void raise(Throwable failure) throws IOException {
    if (failure instanceof IOException io) {
      throw io;
    }
    if (failure instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) failure;
  }

  /** The failure itself comes out, not a copy or a wrapping, and nothing is begun after it. */
  @ParameterizedTest
  @MethodSource("failures")
  void theFirstFailureIsThrownAndNothingIsBegunAfterIt(Throwable failure) {
    for (int count : List.of(1, 8, 9, 5000)) {
      AtomicInteger begun = new AtomicInteger();
      Throwable thrown =
          assertThrows(
              Throwable.class,
              () ->
                  Crew.each(
                      numbers(count),
                      n -> {
                        begun.incrementAndGet();
                        raise(failure);
                      }));
      assertSame(failure, thrown);
      // Each hand may have begun one thing before it heard of the failure, and no more.
      int hands = Runtime.getRuntime().availableProcessors() + 1;
      assertTrue(begun.get() <= (count <= 8 ? 1 : hands), begun + " of " + count);
    }
  }

  @Test
  void aFailureOfAFunctionIsThrownAsItIs() {
    IllegalStateException fault = new IllegalStateException("fault");
    StackOverflowError deep = new StackOverflowError();
    for (int count : List.of(1, 100)) {
      assertSame(
          fault,
          assertThrows(
              IllegalStateException.class, () -> Crew.map(numbers(count), n -> raised(fault))));
      assertSame(
          deep,
          assertThrows(
              StackOverflowError.class, () -> Crew.map(numbers(count), n -> raised(deep))));
    }
  }

  private static String raised(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) failure;
  }

  /** One hand fails while another is in the midst of its thing: that is finished first. */
  @ParameterizedTest
  @MethodSource("failures")
  void whatWasBegunIsFinishedBeforeTheFailureIsThrown(Throwable failure) {
    CountDownLatch failed = new CountDownLatch(1);
    Set<Integer> begun = ConcurrentHashMap.newKeySet();
    Set<Integer> ended = ConcurrentHashMap.newKeySet();
    int count = 200 * Runtime.getRuntime().availableProcessors();
    assertTimeoutPreemptively(
        GUARD,
        () -> {
          Throwable thrown =
              assertThrows(
                  Throwable.class,
                  () ->
                      Crew.each(
                          numbers(count),
                          n -> {
                            if (n == 0) {
                              failed.countDown();
                              raise(failure);
                            }
                            begun.add(n);
                            // Another hand, if there is one, works on while the first fails.
                            awaited(failed);
                            ended.add(n);
                          }));
          assertSame(failure, thrown);
          assertEquals(Set.copyOf(begun), Set.copyOf(ended));
          assertTrue(begun.size() < count / 2, "the others went on: " + begun.size());
        });
  }

  private static void awaited(CountDownLatch latch) {
    try {
      assertTrue(latch.await(30, TimeUnit.SECONDS));
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a hand does may be work for a crew itself. */
  @Test
  void crewsWithinCrewsComeToAnEnd() {
    List<Integer> expected = numbers(40).stream().map(n -> n * (39 * 40 / 2)).toList();
    List<Integer> sums =
        assertTimeoutPreemptively(
            GUARD,
            () ->
                Crew.map(
                    numbers(40),
                    n ->
                        Crew.map(
                                numbers(40),
                                m ->
                                    Crew.map(numbers(20), k -> n * m).stream()
                                        .findFirst()
                                        .orElseThrow())
                            .stream()
                            .mapToInt(i -> i)
                            .sum()));
    assertEquals(expected, sums);
  }
}
