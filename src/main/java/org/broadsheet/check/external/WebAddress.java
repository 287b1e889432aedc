package org.broadsheet.check.external;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address of a page as it is asked for: with a host, without the name and password of anybody,
 * and without the part of the page.
 *
 * @param uri with {@code http} or {@code https}, a host in ASCII and a path
 */
record WebAddress(URI uri) {

  private static final Pattern WEB =
      Pattern.compile(
          "(?i)(?<scheme>https?)://(?:[^/?#@]*+@)*+(?<host>\\[[0-9a-f:.]++]|[^/?#:\\[\\]]++)"
              + "(?::(?<port>[0-9]{0,5}))?(?<rest>(?:[/?][^#]*)?)(?:#.*)?");
  private static final Pattern HOST =
      Pattern.compile("(?!-)[a-z0-9_-]{1,63}(?:\\.[a-z0-9_-]{1,63})*+\\.?|\\[[0-9a-f:.]++]");

  /** No name of a host is longer, in characters. */
  private static final int LONGEST_HOST = 253;

  private static final String PLAIN = ";/?:@&=+$,-_.!~*'()";

  /** The address that a text means, or null where it is none of the web. */
  static @Nullable WebAddress of(String written) {
    Matcher parts = WEB.matcher(written.startsWith("//") ? "https:" + written : written.strip());
    if (!parts.matches()) {
      return null;
    }
    String host = host(parts.group("host"));
    String rest = encoded(parts.group("rest"));
    String port = parts.group("port");
    if (host == null || (port != null && !port.isEmpty() && Integer.parseInt(port) > 65_535)) {
      return null;
    }
    try {
      return new WebAddress(
          new URI(
              parts.group("scheme").toLowerCase(Locale.ROOT)
                  + "://"
                  + host
                  + (port == null || port.isEmpty() ? "" : ":" + port)
                  + (rest.startsWith("/") ? rest : "/" + rest)));
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /** A host as it is looked up: browsers decode it, and ask for {@code ü} as ASCII. */
  private static @Nullable String host(String written) {
    try {
      String plain = URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
      if (plain.length() > LONGEST_HOST) {
        return null;
      }
      String host = IDN.toASCII(plain, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
      return host.length() <= LONGEST_HOST && HOST.matcher(host).matches() ? host : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static String encoded(String rest) {
    StringBuilder out = new StringBuilder(rest.length());
    for (int i = 0; i < rest.length(); ) {
      int c = rest.codePointAt(i);
      int width = Character.charCount(c);
      boolean hex =
          i + 2 < rest.length()
              && HexFormat.isHexDigit(rest.charAt(i + 1))
              && HexFormat.isHexDigit(rest.charAt(i + 2));
      boolean plain =
          c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0 || (c == '%' && hex));
      if (plain) {
        out.append((char) c);
      } else {
        for (byte b : rest.substring(i, i + width).getBytes(StandardCharsets.UTF_8)) {
          out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
        }
      }
      i += width;
    }
    return out.toString();
  }

  /** The host to look up, without brackets. */
  String host() {
    String authority = uri.getRawAuthority();
    String host = authority.replaceFirst(":[0-9]*$", "");
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }

  /** Whether the program's own client can ask for it; some odd names of hosts it cannot. */
  boolean canBeAsked() {
    return uri.getHost() != null;
  }

  /** Whether it is the first page of its site. */
  boolean isFront() {
    return uri.getRawPath().equals("/") && uri.getRawQuery() == null;
  }

  /** Where a redirect from here leads, or null where that is no address of the web. */
  @Nullable WebAddress follow(String location) {
    String to = location.strip();
    if (to.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
      return of(to);
    }
    if (to.startsWith("//")) {
      return of(uri.getScheme() + ":" + to);
    }
    String bare = to.replaceFirst("#.*", "");
    String path = uri.getRawPath();
    String site = uri.getScheme() + "://" + uri.getRawAuthority();
    if (bare.isEmpty() || bare.startsWith("?")) {
      return of(site + path + bare);
    }
    int query = bare.indexOf('?');
    String way = encoded(query < 0 ? bare : bare.substring(0, query));
    String above = way.startsWith("/") ? "" : path.substring(0, path.lastIndexOf('/') + 1);
    try {
      String whole = new URI(site + above + way).normalize().getRawPath();
      return of(site + whole.replaceFirst("^(?:/\\.\\.(?=/|$))++", "") + query(bare, query));
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private static String query(String address, int at) {
    return at < 0 ? "" : address.substring(at);
  }

  @Override
  public String toString() {
    return uri.toString();
  }
}
