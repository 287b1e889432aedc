package org.broadsheet.memory;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.broadsheet.digest.Digest;
import org.jspecify.annotations.Nullable;

/** How values without parts of their own are written: numbers, booleans, dates, digests. */
final class ScalarKind extends Kind {

  private static final Map<Class<?>, Kind> KINDS = kinds();

  private final Class<?> type;
  private final boolean simple;
  private final Writer writer;
  private final Reader reader;

  private ScalarKind(Class<?> type, boolean simple, Writer writer, Reader reader) {
    this.type = type;
    this.simple = simple;
    this.writer = writer;
    this.reader = reader;
  }

  /** The kind of a class, or null where it is none of these. */
  static @Nullable Kind of(Class<?> type) {
    return KINDS.get(type);
  }

  private static Map<Class<?>, Kind> kinds() {
    Map<Class<?>, Kind> all = new HashMap<>();
    Writer whole = (value, out) -> out.signed(((Number) value).longValue());
    Reader integer = (in, pool) -> (int) in.signed();
    Writer fraction = (value, out) -> out.fixed(Double.doubleToRawLongBits((Double) value));
    Reader toFraction = (in, pool) -> Double.longBitsToDouble(in.fixed());
    Writer truth = (value, out) -> out.octet((Boolean) value ? 1 : 0);
    Reader toTruth = (in, pool) -> in.octet() != 0;
    add(all, int.class, true, whole, integer);
    add(all, Integer.class, true, whole, integer);
    add(all, long.class, true, whole, (in, pool) -> in.signed());
    add(all, Long.class, true, whole, (in, pool) -> in.signed());
    add(all, double.class, true, fraction, toFraction);
    add(all, Double.class, true, fraction, toFraction);
    add(all, boolean.class, true, truth, toTruth);
    add(all, Boolean.class, true, truth, toTruth);
    add(
        all,
        Digest.class,
        false,
        (value, out) -> {
          out.fixed(((Digest) value).high());
          out.fixed(((Digest) value).low());
        },
        (in, pool) -> new Digest(in.fixed(), in.fixed()));
    addTimes(all);
    return Map.copyOf(all);
  }

  private static void addTimes(Map<Class<?>, Kind> all) {
    add(
        all,
        Instant.class,
        false,
        (value, out) -> {
          Instant time = (Instant) value;
          pair(time.getEpochSecond(), time.getNano(), out);
        },
        (in, pool) -> Instant.ofEpochSecond(in.signed(), in.varint()));
    add(
        all,
        Duration.class,
        false,
        (value, out) -> {
          Duration time = (Duration) value;
          pair(time.toSeconds(), time.toNanosPart(), out);
        },
        (in, pool) -> Duration.ofSeconds(in.signed(), in.varint()));
    add(
        all,
        LocalDate.class,
        false,
        (value, out) -> out.signed(((LocalDate) value).toEpochDay()),
        (in, pool) -> LocalDate.ofEpochDay(in.signed()));
    add(
        all,
        LocalTime.class,
        false,
        (value, out) -> out.varint(((LocalTime) value).toNanoOfDay()),
        (in, pool) -> LocalTime.ofNanoOfDay(in.varint()));
    add(
        all,
        LocalDateTime.class,
        false,
        (value, out) -> {
          LocalDateTime time = (LocalDateTime) value;
          pair(time.toLocalDate().toEpochDay(), time.toLocalTime().toNanoOfDay(), out);
        },
        (in, pool) ->
            LocalDateTime.of(
                LocalDate.ofEpochDay(in.signed()), LocalTime.ofNanoOfDay(in.varint())));
    add(
        all,
        YearMonth.class,
        true,
        (value, out) ->
            pair(((YearMonth) value).getYear(), ((YearMonth) value).getMonthValue(), out),
        (in, pool) -> YearMonth.of((int) in.signed(), (int) in.varint()));
    add(
        all,
        ZoneId.class,
        true,
        (value, out) -> out.text(((ZoneId) value).getId()),
        (in, pool) -> ZoneId.of(in.certainText(pool)));
  }

  private static void pair(long first, long second, ByteWriter out) {
    out.signed(first);
    out.varint(second);
  }

  private static void add(
      Map<Class<?>, Kind> all, Class<?> type, boolean simple, Writer writer, Reader reader) {
    all.put(type, new ScalarKind(type, simple, writer, reader));
  }

  @Override
  void write(@Nullable Object value, ByteWriter out) {
    if (!type.isPrimitive()) {
      out.octet(value == null ? 0 : 1);
    }
    if (value != null) {
      writer.write(value, out);
    }
  }

  @Override
  @Nullable Object read(ByteReader in, Pool pool) throws DamagedException {
    return type.isPrimitive() || in.octet() != 0 ? reader.read(in, pool) : null;
  }

  @Override
  void describe(Shape shape) {
    shape.word(type.getName());
  }

  @Override
  boolean simple() {
    return simple;
  }

  /** Writes a value that is not null. */
  private interface Writer {
    void write(Object value, ByteWriter out);
  }

  /** Reads a value that is not null. */
  private interface Reader {
    Object read(ByteReader in, Pool pool) throws DamagedException;
  }
}
