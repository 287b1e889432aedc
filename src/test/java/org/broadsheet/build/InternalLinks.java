package org.broadsheet.build;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Follows the links of a built site. */
final class InternalLinks {

  private static final String HERE = "https://site.invalid/";

  private InternalLinks() {}

  /** Every link, picture, script and style of a page that leads to no file of the output. */
  static List<String> dead(Path output) {
    TreeSet<String> dead = new TreeSet<>();
    for (Map.Entry<String, byte[]> file : SiteFolder.read(output).entrySet()) {
      if (file.getKey().endsWith(".html")) {
        Document page =
            Jsoup.parse(new String(file.getValue(), StandardCharsets.UTF_8), HERE + file.getKey());
        String base = basePath(page);
        for (Element element : page.select("[href], [src]")) {
          String attribute = element.hasAttr("href") ? "href" : "src";
          String target = element.absUrl(attribute);
          boolean external = element.is("link[rel=canonical], link[rel=alternate]");
          if (target.startsWith(HERE) && !external && !exists(output, target, base)) {
            dead.add(file.getKey() + " -> " + element.attr(attribute));
          }
        }
      }
    }
    return new ArrayList<>(dead);
  }

  /** The folder of the site on its host, as the page's own address tells. */
  private static String basePath(Document page) {
    Element style = page.selectFirst("link[rel=stylesheet]");
    String href = style == null ? "" : style.attr("href");
    int at = href.indexOf("/css/");
    return href.startsWith("/") && at > 0 ? href.substring(1, at + 1) : "";
  }

  private static boolean exists(Path output, String target, String base) {
    String path = URI.create(target).getRawPath().substring(1);
    String local = path.startsWith(base) ? path.substring(base.length()) : path;
    Path file =
        output.resolve(URLDecoder.decode(local.replace("+", "%2B"), StandardCharsets.UTF_8));
    boolean folder = local.isEmpty() || local.endsWith("/");
    return folder ? Files.isRegularFile(file.resolve("index.html")) : Files.isRegularFile(file);
  }
}
