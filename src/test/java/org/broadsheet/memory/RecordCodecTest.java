package org.broadsheet.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.broadsheet.memory.Samples.Everything;
import org.broadsheet.memory.Samples.Tag;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordCodecTest {

  private static final RecordCodec<Everything> CODEC = RecordCodec.of(Everything.class);

  record Nest(@Nullable Nest inside) {}

  record Texts(List<String> all) {}

  record Trees(Map<String, Object> extra) {}

  record Ordered(Set<String> names, Map<String, Integer> counts) {}

  record Positive(int number) {
    Positive {
      if (number <= 0) {
        throw new IllegalArgumentException("not positive");
      }
    }
  }

  record Flags(boolean one, boolean two) {}

  @SuppressWarnings("ArrayRecordComponent") // which is why it cannot be remembered
  record Bytes(byte[] bytes) {}

  record Deep(List<Map<String, List<Thread>>> threads) {}

  record Keyed(Map<Integer, String> map) {}

  record Raw(@SuppressWarnings("rawtypes") List list) {}

  record Generic<T>(T value) {}

  @Test
  void randomValuesSurvive() throws DamagedException {
    Pool pool = new Pool();
    for (int seed = 0; seed < 5000; seed++) {
      Everything value = new Samples(seed).everything();
      byte[] bytes = CODEC.encode(value);
      Everything back = CODEC.decode(bytes, pool);
      assertEquals(value, back);
      assertEquals(value.toString(), back.toString());
      assertTrue(Arrays.equals(bytes, CODEC.encode(back)), "the same bytes again");
    }
  }

  @Test
  void aPartOfAnArrayIsEnough() throws DamagedException {
    Everything value = new Samples(1).everything();
    byte[] bytes = CODEC.encode(value);
    byte[] wide = new byte[bytes.length + 20];
    Arrays.fill(wide, (byte) 0xFF);
    System.arraycopy(bytes, 0, wide, 10, bytes.length);
    assertEquals(value, CODEC.decode(wide, 10, 10 + bytes.length, new Pool()));
  }

  @Test
  void setsAndMapsKeepTheirOrder() throws DamagedException {
    Map<String, Integer> counts = new LinkedHashMap<>();
    List<String> names = List.of("zebra", "ant", "mole", "bee", "yak", "cow", "dog");
    names.forEach(name -> counts.put(name, name.length()));
    Ordered back = again(Ordered.class, new Ordered(new LinkedHashSet<>(names), counts));
    assertEquals(names, List.copyOf(back.names()));
    assertEquals(names, List.copyOf(back.counts().keySet()));
  }

  @Test
  void whatComesBackCannotBeChanged() throws DamagedException {
    Ordered back = again(Ordered.class, new Ordered(Set.of("a"), Map.of("b", 1)));
    assertThrows(UnsupportedOperationException.class, () -> back.names().clear());
    assertThrows(UnsupportedOperationException.class, () -> back.counts().clear());
    Texts texts = again(Texts.class, new Texts(List.of("a", "b", "c")));
    assertSame(texts.all(), List.copyOf(texts.all()), "nobody needs to copy it");
  }

  @Test
  void aTextIsWrittenOnce() {
    RecordCodec<Texts> codec = RecordCodec.of(Texts.class);
    String text = "content/articles/2026/storm.md";
    int once = codec.encode(new Texts(List.of(text))).length;
    List<String> many = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      many.add(text);
    }
    assertEquals(once + 99, codec.encode(new Texts(many)).length);
  }

  @Test
  void equalSmallThingsBecomeOne() throws DamagedException {
    RecordCodec<Tag> codec = RecordCodec.of(Tag.class);
    Pool pool = new Pool();
    Tag one = codec.decode(codec.encode(new Tag("local news")), pool);
    Tag other = codec.decode(codec.encode(new Tag("local news")), pool);
    assertSame(one, other);
    RecordCodec<Texts> texts = RecordCodec.of(Texts.class);
    byte[] bytes = texts.encode(new Texts(List.of("politics")));
    assertSame(texts.decode(bytes, pool).all().get(0), texts.decode(bytes, pool).all().get(0));
  }

  @Test
  void recordsOfEqualPartsButOtherClassesStayApart() throws DamagedException {
    record Other(String name) {}

    Pool pool = new Pool();
    RecordCodec<Tag> tags = RecordCodec.of(Tag.class);
    RecordCodec<Other> others = RecordCodec.of(Other.class);
    assertEquals(new Tag("x"), tags.decode(tags.encode(new Tag("x")), pool));
    assertEquals(new Other("x"), others.decode(others.encode(new Other("x")), pool));
  }

  @Test
  void whatHasNoBytesFailsAtOnce() {
    assertUnsupported(Bytes.class, "Bytes.bytes is of a type that cannot be remembered: [B");
    assertUnsupported(
        Deep.class, "Deep.threads is of a type that cannot be remembered: java.lang.Thread");
    assertUnsupported(
        Keyed.class, "Keyed.map is of a type that cannot be remembered: java.util.Map");
    assertUnsupported(Raw.class, "Raw.list is of a type that cannot be remembered: java.util.List");
    assertUnsupported(Generic.class, "Generic.value has a type that cannot be remembered");
  }

  private static void assertUnsupported(Class<? extends Record> type, String message) {
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> RecordCodec.of(type));
    assertEquals(RecordCodecTest.class.getName() + "$" + message, thrown.getMessage());
  }

  @Test
  void aTreeOfOtherThingsFailsWhenItIsWritten() {
    RecordCodec<Trees> codec = RecordCodec.of(Trees.class);
    Trees value = new Trees(Map.of("when", Instant.EPOCH));
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> codec.encode(value));
    assertEquals(
        "a value of a type that cannot be remembered: java.time.Instant", thrown.getMessage());
  }

  @Test
  void nestingHasAnEnd() throws DamagedException {
    RecordCodec<Nest> codec = RecordCodec.of(Nest.class);
    Nest deepest = nest(200);
    assertEquals(deepest, codec.decode(codec.encode(deepest), new Pool()));
    Nest tooDeep = nest(201);
    assertThrows(IllegalArgumentException.class, () -> codec.encode(tooDeep));
    byte[] endless = new byte[1_000_000];
    Arrays.fill(endless, (byte) 1);
    assertThrows(DamagedException.class, () -> codec.decode(endless, new Pool()));
  }

  private static Nest nest(int depth) {
    Nest nest = new Nest(null);
    for (int i = 1; i < depth; i++) {
      nest = new Nest(nest);
    }
    return nest;
  }

  @Test
  void aValueThatItsClassRefusesIsDamaged() {
    RecordCodec<Positive> codec = RecordCodec.of(Positive.class);
    byte[] bytes = codec.encode(new Positive(1));
    bytes[bytes.length - 1] = 0;
    assertThrows(DamagedException.class, () -> codec.decode(bytes, new Pool()));
  }

  @Test
  void everyPartOfTheShapeCounts() {
    Set<Object> shapes = new LinkedHashSet<>();
    List<Class<? extends Record>> types =
        List.of(
            Texts.class, Trees.class, Ordered.class, Positive.class, Flags.class, Everything.class);
    types.forEach(type -> shapes.add(RecordCodec.of(type).shape()));
    assertEquals(types.size(), shapes.size());
    assertEquals(CODEC.shape(), RecordCodec.of(Everything.class).shape());
  }

  @Test
  void damagedBytesAreFoundOrGiveAValue() {
    Random random = new Random(7);
    Pool pool = new Pool();
    List<byte[]> whole = new ArrayList<>();
    for (int seed = 0; seed < 500; seed++) {
      whole.add(CODEC.encode(new Samples(seed).everything()));
    }
    int found = 0;
    for (int round = 0; round < 100_000; round++) {
      byte[] bytes = whole.get(round % 500).clone();
      int changes = 1 + random.nextInt(4);
      for (int i = 0; i < changes; i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      int end = random.nextInt(3) == 0 ? random.nextInt(bytes.length + 1) : bytes.length;
      try {
        CODEC.decode(bytes, 0, end, pool);
      } catch (DamagedException e) {
        found++;
      }
    }
    assertTrue(found > 10_000, "found " + found);
  }

  @Test
  void aFalseLengthSetsNothingAside() {
    RecordCodec<Texts> codec = RecordCodec.of(Texts.class);
    for (long length = 1; length > 0 && length < Long.MAX_VALUE / 4; length *= 2) {
      ByteWriter list = new ByteWriter(20);
      list.octet(1);
      list.varint(length + 20);
      assertThrows(DamagedException.class, () -> codec.decode(list.toBytes(), new Pool()));
      for (int form = 0; form < 4; form++) {
        ByteWriter text = new ByteWriter(20);
        text.octet(1);
        text.varint(2);
        text.varint(((length + 1) << 2 | form) + 1);
        assertThrows(DamagedException.class, () -> codec.decode(text.toBytes(), new Pool()));
      }
    }
  }

  private static <T extends Record> T again(Class<T> type, T value) throws DamagedException {
    RecordCodec<T> codec = RecordCodec.of(type);
    T back = codec.decode(codec.encode(value), new Pool());
    assertEquals(value, back);
    return back;
  }
}
