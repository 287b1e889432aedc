package org.broadsheet.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    for (String file : SiteFolder.read(output).keySet()) {
      if (file.endsWith(".html")) {
        follow(output, file, dead, new TreeSet<>());
      }
    }
    return new ArrayList<>(dead);
  }

  /** The same for those pages alone that readers come to who begin at some. */
  static List<String> deadOnTheWayFrom(Collection<String> files, Path output) {
    TreeSet<String> dead = new TreeSet<>();
    Set<String> seen = new HashSet<>();
    Deque<String> ahead = new ArrayDeque<>(files);
    while (!ahead.isEmpty()) {
      String file = ahead.remove();
      if (file.endsWith(".html") && seen.add(file) && Files.isRegularFile(output.resolve(file))) {
        TreeSet<String> next = new TreeSet<>();
        follow(output, file, dead, next);
        ahead.addAll(next);
      }
    }
    return new ArrayList<>(dead);
  }

  private static void follow(Path output, String file, Set<String> dead, Set<String> alive) {
    Document page = Jsoup.parse(text(output.resolve(file)), HERE + file);
    String base = basePath(page);
    for (Element element : page.select("[href], [src]")) {
      String attribute = element.hasAttr("href") ? "href" : "src";
      String target = element.absUrl(attribute);
      boolean external = element.is("link[rel=canonical], link[rel=alternate]");
      if (target.startsWith(HERE) && !external) {
        Path found = file(output, target, base);
        if (Files.isRegularFile(found)) {
          alive.add(output.relativize(found).toString().replace('\\', '/'));
        } else {
          dead.add(file + " -> " + element.attr(attribute));
        }
      }
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder of the site on its host, as the page's own address tells. */
  private static String basePath(Document page) {
    Element style = page.selectFirst("link[rel=stylesheet]");
    String href = style == null ? "" : style.attr("href");
    int at = href.indexOf("/css/");
    return href.startsWith("/") && at > 0 ? href.substring(1, at + 1) : "";
  }

  private static Path file(Path output, String target, String base) {
    String path = URI.create(target).getRawPath().substring(1);
    String local = path.startsWith(base) ? path.substring(base.length()) : path;
    Path file =
        output.resolve(URLDecoder.decode(local.replace("+", "%2B"), StandardCharsets.UTF_8));
    boolean folder = local.isEmpty() || local.endsWith("/");
    return folder ? file.resolve("index.html") : file;
  }
}
