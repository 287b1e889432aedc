package org.broadsheet.config;

import java.net.URI;
import java.util.Locale;
import org.broadsheet.model.UrlPath;

/**
 * Where the site is published.
 *
 * @param origin scheme and host, such as {@code https://example.org}, without a slash at the end
 * @param basePath the folder of the site there, starting and ending with {@code /}
 */
public record SiteUrl(String origin, String basePath) {

  /**
   * Takes an address apart.
   *
   * @throws IllegalArgumentException where it is not an absolute http or https address, or has a
   *     query or fragment; the message says what is wrong
   */
  public static SiteUrl of(String url) {
    URI uri;
    try {
      uri = URI.create(url.strip());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("it is not a web address", e);
    }
    boolean web =
        "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
    if (!web || uri.getHost() == null) {
      throw new IllegalArgumentException("it must start with https:// and name a host");
    }
    if (uri.getRawQuery() != null || uri.getRawFragment() != null || uri.getRawUserInfo() != null) {
      throw new IllegalArgumentException("it must not have a ?query, a #fragment or a user name");
    }
    String path = uri.normalize().getRawPath();
    String base = path == null || path.isEmpty() ? "/" : path;
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    return new SiteUrl(
        uri.getScheme().toLowerCase(Locale.ROOT)
            + "://"
            + uri.getHost().toLowerCase(Locale.ROOT)
            + port,
        base.endsWith("/") ? base : base + "/");
  }

  /** The absolute, percent-encoded address of a page or file of the site. */
  public String absolute(UrlPath path) {
    return absolute(path.encoded());
  }

  /** The absolute address of a percent-encoded path from the site's root, as views hold it. */
  public String absolute(String encodedPath) {
    return origin + basePath + encodedPath.substring(1);
  }

  /** The absolute address of the front page. */
  public String root() {
    return origin + basePath;
  }

  @Override
  public String toString() {
    return root();
  }
}
