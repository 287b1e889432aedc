package org.broadsheet.photo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.broadsheet.model.PictureSize;
import org.jspecify.annotations.Nullable;

/** The size of a drawing: its width and height, else those of its view box. */
final class SvgSize {

  /** The root element stands within the first of these bytes, whatever comments come before it. */
  private static final int START = 256 * 1024;

  private static final Pattern LENGTH =
      Pattern.compile("\\s*\\+?([0-9]{1,7}(?:\\.[0-9]*)?|\\.[0-9]+)\\s*(px|pt|pc|mm|cm|in|q)?\\s*");

  private SvgSize() {}

  static @Nullable PictureSize read(InputStream in) throws IOException {
    byte[] start = in.readNBytes(START);
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    // Entities can read files, ask the network and grow without end; a drawing needs none.
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(start));
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          return xml.getLocalName().equals("svg") ? size(xml) : null;
        }
      }
      return null;
    } catch (XMLStreamException e) {
      return null;
    }
  }

  private static @Nullable PictureSize size(XMLStreamReader svg) {
    double width = length(svg.getAttributeValue(null, "width"));
    double height = length(svg.getAttributeValue(null, "height"));
    String box = svg.getAttributeValue(null, "viewBox");
    String[] parts = box == null ? new String[0] : box.strip().split("[\\s,]+", -1);
    if (parts.length == 4) {
      double boxWidth = length(parts[2]);
      double boxHeight = length(parts[3]);
      boolean drawn = boxWidth > 0 && boxHeight > 0;
      if (drawn && width <= 0 && height <= 0) {
        width = boxWidth;
        height = boxHeight;
      } else if (drawn && width <= 0) {
        width = height * boxWidth / boxHeight;
      } else if (drawn && height <= 0) {
        height = width * boxHeight / boxWidth;
      }
    }
    return width > 0 && height > 0 ? new PictureSize(pixels(width), pixels(height)) : null;
  }

  private static int pixels(double length) {
    return (int) Math.max(1, Math.round(length));
  }

  /** A length in CSS pixels, or -1 where it is none, such as 100%. */
  private static double length(@Nullable String written) {
    Matcher matcher = LENGTH.matcher(written == null ? "" : written);
    if (!matcher.matches()) {
      return -1;
    }
    double number = Double.parseDouble(matcher.group(1));
    String unit = matcher.group(2) == null ? "px" : matcher.group(2);
    return number
        * switch (unit) {
          case "in" -> 96;
          case "cm" -> 96 / 2.54;
          case "mm" -> 9.6 / 2.54;
          case "q" -> 2.4 / 2.54;
          case "pt" -> 96 / 72.0;
          case "pc" -> 16;
          default -> 1;
        };
  }
}
