package org.broadsheet.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.config.SiteUrl;
import org.broadsheet.model.Addresses;
import org.broadsheet.model.Body;
import org.broadsheet.model.Html;
import org.broadsheet.model.MediaFile;
import org.broadsheet.model.PictureSize;
import org.broadsheet.model.Reference;
import org.broadsheet.model.UrlPath;
import org.broadsheet.page.view.HeadingView;

/** Texts with their links and pictures resolved. */
final class Bodies {

  private final Addresses addresses;
  private final Pattern absolute;
  private final String root;

  /**
   * The texts of a site.
   *
   * @param url where the site is published: an absolute link to it is a link within it
   */
  Bodies(Addresses addresses, SiteUrl url) {
    this.addresses = addresses;
    this.absolute = Pattern.compile(" href=\"" + Pattern.quote(url.root()) + "([^\"?#]*)[^\"]*\"");
    this.root = url.root();
  }

  /**
   * The markup of a text.
   *
   * @param owner the content file it stands in
   */
  Html of(String owner, Body body) {
    Html html = body.resolved(reference -> attributes(owner, reference));
    return html.value().contains(root) ? withoutWithheld(html) : html;
  }

  /** Takes the address from absolute links to stories of this site that are not public. */
  private Html withoutWithheld(Html html) {
    return new Html(
        absolute
            .matcher(html.value())
            .replaceAll(
                link ->
                    addresses.isWithheld("/" + decoded(link.group(1)))
                        ? ""
                        : Matcher.quoteReplacement(link.group())));
  }

  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }

  static List<HeadingView> headings(Body body) {
    return body.headings().stream().map(h -> new HeadingView(h.level(), h.id(), h.text())).toList();
  }

  private String attributes(String owner, Reference reference) {
    return reference.kind() == Reference.Kind.PICTURE
        ? picture(owner, reference)
        : link(owner, reference);
  }

  private String picture(String owner, Reference reference) {
    MediaFile file = addresses.media(owner, reference.target());
    if (file == null) {
      return attribute("src", UrlPath.encode(reference.target()) + reference.suffix());
    }
    PictureSize size = file.size();
    return attribute("src", file.url().encoded() + reference.suffix())
        + (size == null ? "" : " width=\"" + size.width() + "\" height=\"" + size.height() + "\"");
  }

  private String link(String owner, Reference reference) {
    String target = reference.target();
    MediaFile file = addresses.media(owner, target);
    if (file != null) {
      return attribute("href", file.url().encoded() + reference.suffix());
    }
    if (target.startsWith("/")) {
      return addresses.isWithheld(target)
          ? ""
          : attribute("href", UrlPath.encode(target) + reference.suffix());
    }
    String lower = target.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".md") || lower.endsWith(".markdown")) {
      UrlPath page = addresses.page(owner, target);
      return page == null ? "" : attribute("href", page.encoded() + reference.suffix());
    }
    return attribute("href", UrlPath.encode(target) + reference.suffix());
  }

  private static String attribute(String name, String value) {
    return " " + name + "=\"" + Html.escape(value) + "\"";
  }
}
