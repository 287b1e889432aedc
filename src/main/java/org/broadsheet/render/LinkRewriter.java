package org.broadsheet.render;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.broadsheet.model.UrlPath;

/**
 * Gives the links of a page the form that its place of publication needs. Templates and stories
 * link from the site's root, as in {@code /local/}; a site in a folder of a host needs that folder
 * before them, a portable one relative links that name files.
 *
 * <p>Only attributes of tags are touched, never text, comments, scripts or style sheets. It is made
 * for the output of our own templates: it reads tags as the HTML Standard's tokenizer does, but
 * knows nothing of how elements nest.
 */
final class LinkRewriter {

  /**
   * Attributes that hold one address; besides these, every {@code data-} attribute is looked at.
   */
  private static final Set<String> ADDRESSES =
      Set.of("href", "src", "poster", "action", "formaction", "cite", "data", "xlink:href");

  /** Attributes that hold several addresses, each with its width or density. */
  private static final Set<String> ADDRESS_LISTS = Set.of("srcset", "imagesrcset");

  private final String basePath;
  private final boolean portable;

  /**
   * A rewriter of one site's links.
   *
   * @param basePath the folder of the site on its host, from {@code /} to {@code /}
   * @param portable whether links are to work without a server
   */
  LinkRewriter(String basePath, boolean portable) {
    this.basePath = basePath;
    this.portable = portable;
  }

  /**
   * The markup of a page, in UTF-8, with its links as they must be. Every character that decides
   * about a link is of ASCII, so the bytes are looked at as if they were characters.
   */
  byte[] rewrite(byte[] utf8, UrlPath page) {
    return portable || !basePath.equals("/")
        ? rewrite(new String(utf8, StandardCharsets.ISO_8859_1), page)
            .getBytes(StandardCharsets.ISO_8859_1)
        : utf8;
  }

  /** The markup of a page with its links as they must be. */
  String rewrite(String html, UrlPath page) {
    if (!portable && basePath.equals("/")) {
      return html;
    }
    String root = portable ? "../".repeat(depth(page)) : basePath;
    return new TagScanner(html).rewriteAttributes((name, value) -> attribute(name, value, root));
  }

  private static int depth(UrlPath page) {
    return (int) page.value().chars().filter(c -> c == '/').count() - 1;
  }

  private String attribute(String name, String value, String root) {
    String key = name.toLowerCase(Locale.ROOT);
    if (ADDRESS_LISTS.contains(key)) {
      return addresses(value, root);
    } else if (ADDRESSES.contains(key) || key.startsWith("data-")) {
      return address(value, root);
    } else if (key.equals("content")) {
      return refresh(value, root);
    }
    return value;
  }

  /** An address as it must be; one that does not begin at the site's root stays as it is. */
  private String address(String value, String root) {
    String link = value.stripLeading();
    if (!link.startsWith("/") || link.startsWith("//") || link.startsWith("/\\")) {
      return value;
    }
    if (!portable) {
      return root + link.substring(1);
    }
    int end = pathEnd(link);
    String path = link.substring(1, end);
    String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    return root + file + link.substring(end);
  }

  /** Where the path of a link ends; the {@code #} of a character reference is a part of it. */
  private static int pathEnd(String link) {
    for (int i = 0; i < link.length(); i++) {
      char c = link.charAt(i);
      if (c == '?' || (c == '#' && link.charAt(Math.max(0, i - 1)) != '&')) {
        return i;
      }
    }
    return link.length();
  }

  /** The candidates of a {@code srcset}: an address, then what it is for, up to a comma. */
  private String addresses(String value, String root) {
    StringBuilder out = new StringBuilder(value.length() + 16);
    int i = 0;
    while (i < value.length()) {
      int start = i;
      while (start < value.length() && (blank(value, start) || value.charAt(start) == ',')) {
        start++;
      }
      int end = start;
      while (end < value.length() && !blank(value, end)) {
        end++;
      }
      out.append(value, i, start).append(address(value.substring(start, end), root));
      boolean closed = end > start && value.charAt(end - 1) == ',';
      int next = closed ? end : value.indexOf(',', end);
      i = next < 0 ? value.length() : next;
      out.append(value, end, i);
    }
    return out.toString();
  }

  private static boolean blank(String text, int i) {
    return " \t\n\f\r".indexOf(text.charAt(i)) >= 0;
  }

  /** The address in {@code <meta http-equiv="refresh" content="0; url=/new/">}. */
  private String refresh(String value, String root) {
    int semicolon = value.indexOf(';');
    int url = value.toLowerCase(Locale.ROOT).indexOf("url=");
    boolean seconds =
        semicolon > 0
            && value.substring(0, semicolon).strip().chars().allMatch(c -> c >= '0' && c <= '9');
    if (!seconds || url < 0 || !value.substring(semicolon + 1, url).isBlank()) {
      return value;
    }
    int start = url + "url=".length();
    return value.substring(0, start) + address(value.substring(start), root);
  }
}
