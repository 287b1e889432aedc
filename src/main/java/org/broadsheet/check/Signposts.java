package org.broadsheet.check;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.broadsheet.markdown.WrittenLink;
import org.broadsheet.model.Addresses;
import org.broadsheet.model.MediaFile;
import org.broadsheet.model.Site;
import org.broadsheet.model.UrlPath;
import org.jspecify.annotations.Nullable;

/** Follows the links of a site from the files that they stand in. */
final class Signposts {

  private final Site site;
  private final String root;
  private final Set<String> urls = new HashSet<>();
  private final Set<String> media = new HashSet<>();

  /** The signposts of a paper that could be put together. */
  Signposts(Dossier dossier, Site site) {
    this.site = site;
    this.root = dossier.config().url().root();
    dossier.proof().urls().forEach(url -> urls.add(url.value()));
    dossier.proof().newsroom().media().stream().map(MediaFile::path).forEach(media::add);
  }

  /** The addresses that there are, sorted. */
  Set<String> urls() {
    return new TreeSet<>(urls);
  }

  /** The page of a content file, or null where it has none. */
  @Nullable UrlPath pageOf(String owner) {
    return site.addresses().pages().get(owner);
  }

  /** Where a link in a content file leads. */
  Destination of(String owner, WrittenLink link) {
    return switch (link.reach()) {
      case TEXT -> Destination.here(pageOf(owner));
      case SITE -> near(owner, link.target());
      case WEB -> far(link.target());
    };
  }

  private Destination near(String owner, String target) {
    String file = Addresses.file(owner, target);
    if (file != null && media.contains(file)) {
      return Destination.here(null);
    }
    if (target.startsWith("/")) {
      return at(target);
    }
    String lower = target.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".md") || lower.endsWith(".markdown")) {
      UrlPath page = site.addresses().page(owner, target);
      return page == null ? Destination.UNKNOWN : Destination.here(page);
    }
    UrlPath base = pageOf(owner);
    if (base == null) {
      return target.endsWith("/") ? Destination.UNKNOWN : Destination.NOWHERE;
    }
    return at(base.value().substring(0, base.value().lastIndexOf('/') + 1) + target);
  }

  private Destination far(String address) {
    String secure = address.startsWith("http://") ? "https://" + address.substring(7) : address;
    String own = root.startsWith("http://") ? "https://" + root.substring(7) : root;
    int end = end(secure);
    if (secure.substring(0, end).equals(own.substring(0, own.length() - 1))) {
      return Destination.here(UrlPath.ROOT);
    }
    return secure.startsWith(own) && end >= own.length()
        ? at("/" + decoded(secure.substring(own.length(), end)))
        : Destination.ELSEWHERE;
  }

  private static int end(String address) {
    int end = 0;
    while (end < address.length() && "?#".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private Destination at(String path) {
    if (site.addresses().isWithheld(path)) {
      return Destination.UNKNOWN;
    }
    if (urls.contains(path)) {
      return Destination.here(new UrlPath(path));
    }
    UrlPath folder = Addresses.normal(path);
    if (folder == null) {
      return Destination.NOWHERE;
    }
    String file = folder.value().substring(0, Math.max(1, folder.value().length() - 1));
    @Nullable String found =
        urls.contains(folder.value())
            ? folder.value()
            : !path.endsWith("/") && urls.contains(file) ? file : null;
    return found == null ? Destination.NOWHERE : Destination.here(new UrlPath(found));
  }

  /** A path without percent signs. */
  static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }
}
