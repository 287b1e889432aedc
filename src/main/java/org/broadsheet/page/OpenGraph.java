package org.broadsheet.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.page.view.PictureView;
import org.broadsheet.page.view.PropertyView;
import org.jspecify.annotations.Nullable;

/** The OpenGraph and Twitter properties of a page in the making (ogp.me). */
final class OpenGraph {

  private final SiteConfig config;
  private final @Nullable PictureView logo;
  private final List<PropertyView> properties = new ArrayList<>();

  OpenGraph(SiteConfig config, @Nullable PictureView logo, String type, String title, String url) {
    this.logo = logo;
    this.config = config;
    with("og:type", type);
    with("og:title", title);
    with("og:url", url);
    with("og:site_name", config.title());
  }

  /** Adds a property; null and empty text are left out. */
  OpenGraph with(String property, @Nullable String content) {
    if (content != null && !content.isEmpty()) {
      properties.add(new PropertyView(property, content));
    }
    return this;
  }

  /** Adds the language where it names a country, as the format requires. */
  OpenGraph locale(String language) {
    Locale locale = Locale.forLanguageTag(language);
    return locale.getCountry().isEmpty()
        ? this
        : with("og:locale", locale.getLanguage() + "_" + locale.getCountry());
  }

  /** Adds the picture, or the paper's logo where there is none. */
  OpenGraph picture(@Nullable PictureView picture) {
    PictureView shown = picture == null ? logo : picture;
    if (shown != null) {
      with("og:image", config.url().absolute(shown.url()));
      with("og:image:width", shown.width() == null ? null : shown.width().toString());
      with("og:image:height", shown.height() == null ? null : shown.height().toString());
      with("og:image:alt", shown.alt());
    }
    return with("twitter:card", picture == null ? "summary" : "summary_large_image");
  }

  List<PropertyView> properties() {
    return List.copyOf(properties);
  }
}
