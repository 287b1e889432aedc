package org.broadsheet.page;

import java.util.List;
import java.util.Locale;
import org.broadsheet.config.SiteUrl;
import org.broadsheet.model.Body;
import org.broadsheet.model.Html;
import org.broadsheet.model.MediaFile;
import org.broadsheet.model.OwnLinks;
import org.broadsheet.model.PictureSize;
import org.broadsheet.model.Reference;
import org.broadsheet.model.UrlPath;
import org.broadsheet.page.view.HeadingView;

/** Texts with their links and pictures resolved. */
final class Bodies {

  private final String root;

  /**
   * The texts of a site.
   *
   * @param url where the site is published: an absolute link to it is a link within it
   */
  Bodies(SiteUrl url) {
    this.root = url.root();
  }

  /**
   * The markup of a text.
   *
   * @param leads where the links of its file lead
   */
  Html of(Leads leads, Body body) {
    Html html = body.resolved(reference -> attributes(leads, reference));
    return leads.withheld().isEmpty() ? html : OwnLinks.without(html, root, leads.withheld());
  }

  static List<HeadingView> headings(Body body) {
    return body.headings().stream().map(h -> new HeadingView(h.level(), h.id(), h.text())).toList();
  }

  private static String attributes(Leads leads, Reference reference) {
    return reference.kind() == Reference.Kind.PICTURE
        ? picture(leads, reference)
        : link(leads, reference);
  }

  private static String picture(Leads leads, Reference reference) {
    MediaFile file = leads.file(reference.target());
    if (file == null) {
      return attribute("src", UrlPath.encode(reference.target()) + reference.suffix());
    }
    PictureSize size = file.size();
    return attribute("src", file.url().encoded() + reference.suffix())
        + (size == null ? "" : " width=\"" + size.width() + "\" height=\"" + size.height() + "\"");
  }

  private static String link(Leads leads, Reference reference) {
    String target = reference.target();
    MediaFile file = leads.file(target);
    if (file != null) {
      return attribute("href", file.url().encoded() + reference.suffix());
    }
    if (target.startsWith("/")) {
      return leads.withheld().contains(target)
          ? ""
          : attribute("href", UrlPath.encode(target) + reference.suffix());
    }
    String lower = target.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".md") || lower.endsWith(".markdown")) {
      UrlPath page = leads.page(target);
      return page == null ? "" : attribute("href", page.encoded() + reference.suffix());
    }
    return attribute("href", UrlPath.encode(target) + reference.suffix());
  }

  private static String attribute(String name, String value) {
    return " " + name + "=\"" + Html.escape(value) + "\"";
  }
}
