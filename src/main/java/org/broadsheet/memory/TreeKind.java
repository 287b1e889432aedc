package org.broadsheet.memory;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How values of any type are written: texts, numbers, booleans, lists and maps of such. */
final class TreeKind extends Kind {

  static final TreeKind ONLY = new TreeKind();

  private static final Kind LIST = new ListKind(ONLY);
  private static final Kind MAP = new MapKind(ONLY);

  private TreeKind() {}

  @Override
  void write(@Nullable Object value, ByteWriter out) {
    if (value == null) {
      out.octet('0');
    } else if (value instanceof String text) {
      out.octet('t');
      out.text(text);
    } else if (value instanceof Boolean yes) {
      out.octet(yes ? 'y' : 'n');
    } else if (value instanceof Integer number) {
      out.octet('i');
      out.signed(number);
    } else if (value instanceof Long number) {
      out.octet('l');
      out.signed(number);
    } else if (value instanceof Double number) {
      out.octet('f');
      out.fixed(Double.doubleToRawLongBits(number));
    } else if (value instanceof List<?>) {
      out.octet('[');
      LIST.write(value, out);
    } else if (value instanceof Map<?, ?>) {
      out.octet('{');
      MAP.write(value, out);
    } else if (value instanceof BigInteger || value instanceof BigDecimal) {
      out.octet(value instanceof BigInteger ? 'I' : 'D');
      out.text(value.toString());
    } else {
      throw new IllegalArgumentException(
          "a value of a type that cannot be remembered: " + value.getClass().getName());
    }
  }

  @Override
  @Nullable Object read(ByteReader in, Pool pool) throws DamagedException {
    int mark = in.octet();
    return switch (mark) {
      case '0' -> null;
      case 't' -> in.certainText(pool);
      case 'y' -> true;
      case 'n' -> false;
      case 'i' -> (Object) (int) in.signed();
      case 'l' -> (Object) in.signed();
      case 'f' -> (Object) Double.longBitsToDouble(in.fixed());
      case '[' -> LIST.read(in, pool);
      case '{' -> MAP.read(in, pool);
      case 'I' -> new BigInteger(in.certainText(pool));
      case 'D' -> new BigDecimal(in.certainText(pool));
      default -> throw new DamagedException("no such kind of value");
    };
  }

  @Override
  void describe(Shape shape) {
    shape.word("tree");
  }
}
