package org.broadsheet.photo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.model.PictureSize;
import org.jspecify.annotations.Nullable;

/**
 * The size of AVIF and HEIC pictures: boxes in boxes (ISO 14496-12). One names the main picture of
 * several, others describe sizes, cuts and turns, and one says which of these belong to which
 * picture (ISO 23008-12). The metadata library would set aside as much memory as a box claims to
 * need, and does not tell the main picture from its tiles.
 */
final class BoxSize {

  /** The boxes that tell of the picture stand before its pixels. */
  private static final int START = 1024 * 1024;

  private static final int HEADER = 8;

  /** A described property of one of the pictures in a file. */
  private record Property(String type, ByteBuffer content) {}

  private final List<Property> properties = new ArrayList<>();
  private long mainPicture = -1;
  private @Nullable ByteBuffer belongings;

  private BoxSize() {}

  static @Nullable PictureSize read(PictureType type, InputStream in) throws IOException {
    ByteBuffer start = ByteBuffer.wrap(in.readNBytes(START));
    try {
      if (!name(start, 4).equals("ftyp") || isAvif(start) != (type == PictureType.AVIF)) {
        return null;
      }
      BoxSize boxes = new BoxSize();
      boxes.walk(start, false);
      return boxes.size();
    } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
      // The file ends in the middle of a box, or a box in the middle of a number.
      return null;
    }
  }

  private static boolean isAvif(ByteBuffer start) {
    long end = Math.min(start.limit(), unsigned(start, 0));
    for (int at = HEADER; at + 4 <= end; at += 4) {
      if (name(start, at).equals("avif") || name(start, at).equals("avis")) {
        return true;
      }
    }
    return false;
  }

  private void walk(ByteBuffer boxes, boolean describing) {
    while (boxes.remaining() >= HEADER) {
      long length = unsigned(boxes, boxes.position());
      String type = name(boxes, boxes.position() + 4);
      // Nought means to the end; one, that the length needs eight bytes, as only pixels do.
      boolean whole = length >= HEADER && length <= boxes.remaining();
      int end = whole ? boxes.position() + (int) length : boxes.limit();
      int begin = boxes.position() + HEADER;
      ByteBuffer content = boxes.slice(begin, end - begin);
      if (describing) {
        properties.add(new Property(type, content));
      } else {
        box(type, content);
      }
      boxes.position(end);
    }
  }

  private void box(String type, ByteBuffer content) {
    switch (type) {
      case "meta" -> {
        content.getInt();
        walk(content, false);
      }
      case "iprp" -> walk(content, false);
      case "ipco" -> walk(content, true);
      case "pitm" -> {
        int version = version(content);
        content.getInt();
        mainPicture = id(content, version);
      }
      case "ipma" -> belongings = content;
      default -> {
        // Nothing about the size.
      }
    }
  }

  private @Nullable PictureSize size() {
    long width = 0;
    long height = 0;
    boolean turned = false;
    for (Property property : ofMainPicture()) {
      ByteBuffer content = property.content();
      switch (property.type()) {
        case "ispe" -> {
          width = unsigned(content, 4);
          height = unsigned(content, 8);
        }
        case "clap" -> {
          width = unsigned(content, 0) / Math.max(1, unsigned(content, 4));
          height = unsigned(content, 8) / Math.max(1, unsigned(content, 12));
        }
        case "irot" -> turned = (content.get(0) & 1) == 1;
        default -> {
          // Nothing about the size.
        }
      }
    }
    if (width < 1 || height < 1 || width > Integer.MAX_VALUE || height > Integer.MAX_VALUE) {
      return null;
    }
    return turned
        ? new PictureSize((int) height, (int) width)
        : new PictureSize((int) width, (int) height);
  }

  private List<Property> ofMainPicture() {
    List<Property> found = new ArrayList<>();
    ByteBuffer entries = belongings;
    if (entries == null) {
      return found;
    }
    int version = version(entries);
    boolean wide = (entries.get(3) & 1) == 1;
    entries.getInt();
    for (long count = Integer.toUnsignedLong(entries.getInt()); count > 0; count--) {
      boolean mine = id(entries, version) == mainPicture;
      for (int links = Byte.toUnsignedInt(entries.get()); links > 0; links--) {
        // The highest bit says whether the property is essential.
        int index = wide ? entries.getShort() & 0x7FFF : entries.get() & 0x7F;
        if (mine && index >= 1 && index <= properties.size()) {
          found.add(properties.get(index - 1));
        }
      }
    }
    return found;
  }

  private static int version(ByteBuffer box) {
    return box.get(0);
  }

  private static long id(ByteBuffer content, int version) {
    return version == 0
        ? Short.toUnsignedLong(content.getShort())
        : Integer.toUnsignedLong(content.getInt());
  }

  private static long unsigned(ByteBuffer content, int at) {
    return Integer.toUnsignedLong(content.getInt(at));
  }

  private static String name(ByteBuffer content, int at) {
    byte[] name = new byte[4];
    content.get(at, name);
    return new String(name, StandardCharsets.ISO_8859_1);
  }
}
