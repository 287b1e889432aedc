package org.broadsheet.render.sitemap;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.broadsheet.page.view.SitemapEntryView;
import org.broadsheet.page.view.SitemapIndexView;
import org.broadsheet.page.view.SitemapView;
import org.broadsheet.render.xml.XmlText;

/** The text of a sitemap, or of the list of a site's sitemaps (sitemaps.org protocol 0.9). */
public final class SitemapFile {

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private SitemapFile() {}

  /** A {@code urlset} with the entries in the view's order. */
  public static String of(SitemapView view) {
    return text("urlset", "url", view.entries());
  }

  /** A {@code sitemapindex} with the entries in the view's order. */
  public static String of(SitemapIndexView view) {
    return text("sitemapindex", "sitemap", view.sitemaps());
  }

  private static String text(String root, String element, List<SitemapEntryView> entries) {
    StringWriter text = new StringWriter(200 + 120 * entries.size());
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement(root);
      xml.writeDefaultNamespace(NAMESPACE);
      xml.writeCharacters("\n");
      for (SitemapEntryView entry : entries) {
        xml.writeStartElement(element);
        leaf(xml, "loc", entry.url());
        if (entry.modified() != null) {
          leaf(xml, "lastmod", entry.modified());
        }
        xml.writeEndElement();
        xml.writeCharacters("\n");
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("text in memory cannot be written", e);
    }
    return text.append('\n').toString();
  }

  private static void leaf(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(XmlText.of(text));
    xml.writeEndElement();
  }
}
