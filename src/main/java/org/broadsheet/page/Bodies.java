package org.broadsheet.page;

import java.util.List;
import java.util.Locale;
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

  Bodies(Addresses addresses) {
    this.addresses = addresses;
  }

  /**
   * The markup of a text.
   *
   * @param owner the content file it stands in
   */
  Html of(String owner, Body body) {
    return body.resolved(reference -> attributes(owner, reference));
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
    if (target.toLowerCase(Locale.ROOT).endsWith(".md")) {
      UrlPath page = addresses.page(owner, target);
      return page == null ? "" : attribute("href", page.encoded() + reference.suffix());
    }
    return attribute("href", UrlPath.encode(target) + reference.suffix());
  }

  private static String attribute(String name, String value) {
    return " " + name + "=\"" + Html.escape(value) + "\"";
  }
}
