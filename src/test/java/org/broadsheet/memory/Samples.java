package org.broadsheet.memory;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.broadsheet.digest.Digest;
import org.broadsheet.digest.Shared;
import org.jspecify.annotations.Nullable;

/** Records of every kind that a codec knows, and random values of them. */
final class Samples {

  enum Colour {
    RED,
    GREEN {
      @Override
      boolean calm() {
        return true;
      }
    },
    BLUE;

    boolean calm() {
      return false;
    }
  }

  sealed interface Block permits Prose, Rule, Gap {}

  record Prose(@Nullable String text, List<Block> inside) implements Block {}

  record Rule(int width) implements Block {}

  record Gap() implements Block {}

  record Tag(String name) {}

  record Numbers(
      int whole,
      long large,
      double fraction,
      boolean yes,
      @Nullable Integer boxedWhole,
      @Nullable Long boxedLarge,
      @Nullable Double boxedFraction,
      @Nullable Boolean boxedYes) {}

  record Times(
      @Nullable Instant instant,
      @Nullable Duration duration,
      @Nullable LocalDate date,
      @Nullable LocalTime time,
      @Nullable LocalDateTime both,
      @Nullable YearMonth month,
      @Nullable ZoneId zone) {}

  record Everything(
      Numbers numbers,
      @Nullable Times times,
      @Nullable String text,
      @Nullable Colour colour,
      @Nullable Digest digest,
      @Nullable List<@Nullable Tag> tags,
      @Nullable Set<Colour> colours,
      @Nullable Map<String, List<Integer>> lists,
      @Nullable Map<String, Object> extra,
      @Nullable Object any,
      @Nullable Block block,
      @Nullable Shared<Tag> shared,
      List<? extends Tag> wild,
      @Nullable Everything next) {}

  private final Random random;

  Samples(long seed) {
    random = new Random(seed);
  }

  Everything everything() {
    return everything(3);
  }

  private Everything everything(int depth) {
    return new Everything(
        new Numbers(
            random.nextInt() >> random.nextInt(32),
            random.nextLong() >> random.nextInt(64),
            random.nextGaussian(),
            random.nextBoolean(),
            maybe(random::nextInt),
            maybe(random::nextLong),
            maybe(() -> random.nextBoolean() ? Double.NaN : random.nextDouble()),
            maybe(random::nextBoolean)),
        maybe(this::times),
        maybe(this::text),
        maybe(this::colour),
        maybe(() -> new Digest(random.nextLong(), random.nextLong())),
        maybe(() -> list(() -> maybe(() -> new Tag(text())))),
        maybe(() -> new LinkedHashSet<>(list(this::colour))),
        maybe(() -> map(() -> list(random::nextInt))),
        maybe(() -> map(() -> tree(3))),
        tree(2),
        maybe(() -> block(depth)),
        maybe(() -> Shared.of(new Tag(text()))),
        list(() -> new Tag(text())),
        depth > 0 ? maybe(() -> everything(depth - 1)) : null);
  }

  private Times times() {
    return new Times(
        maybe(() -> Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000))),
        maybe(() -> Duration.ofNanos(random.nextLong())),
        maybe(() -> LocalDate.ofEpochDay(random.nextInt(1_000_000) - 500_000)),
        maybe(() -> LocalTime.ofSecondOfDay(random.nextInt(86_400))),
        maybe(() -> LocalDateTime.of(2026, 2, 28, 23, 59, 59, random.nextInt(1_000_000_000))),
        maybe(() -> YearMonth.of(random.nextInt(9999), 1 + random.nextInt(12))),
        maybe(() -> ZoneId.of(List.of("Asia/Tehran", "UTC", "+03:30").get(random.nextInt(3)))));
  }

  private Colour colour() {
    return Colour.values()[random.nextInt(3)];
  }

  private Block block(int depth) {
    return switch (random.nextInt(3)) {
      case 0 -> new Gap();
      case 1 -> new Rule(random.nextInt());
      default -> new Prose(maybe(this::text), depth > 0 ? list(() -> block(depth - 1)) : List.of());
    };
  }

  /** Latin, Persian, beyond 16 bits, halves of pairs alone; often the same. */
  String text() {
    int length = random.nextInt(random.nextInt(20) == 0 ? 300 : 12);
    int last = List.of(0x7F, 0xFF, 0x700, 0xFFFF).get(random.nextInt(4));
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      if (random.nextInt(30) == 0) {
        text.appendCodePoint(0x1F600 + random.nextInt(50));
      } else {
        text.append((char) random.nextInt(last));
      }
    }
    return random.nextInt(3) == 0 ? "again and again" : text.toString();
  }

  private @Nullable Object tree(int depth) {
    return switch (random.nextInt(depth > 0 ? 10 : 8)) {
      case 0 -> null;
      case 1 -> text();
      case 2 -> random.nextInt();
      case 3 -> random.nextLong();
      case 4 -> random.nextDouble();
      case 5 -> random.nextBoolean();
      case 6 -> new BigInteger(100, random);
      case 7 -> new BigDecimal(new BigInteger(70, random), random.nextInt(20));
      case 8 -> list(() -> tree(depth - 1));
      default -> map(() -> tree(depth - 1));
    };
  }

  private <T> List<T> list(Supplier<T> members) {
    List<T> list = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      list.add(members.get());
    }
    return list;
  }

  private <T> Map<String, T> map(Supplier<T> values) {
    Map<String, T> map = new LinkedHashMap<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      map.put(text(), values.get());
    }
    return map;
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextInt(4) == 0 ? null : value.get();
  }
}
