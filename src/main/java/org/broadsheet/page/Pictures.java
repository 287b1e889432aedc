package org.broadsheet.page;

import org.broadsheet.config.SiteConfig;
import org.broadsheet.model.Addresses;
import org.broadsheet.model.MediaFile;
import org.broadsheet.model.Photo;
import org.broadsheet.model.PictureSize;
import org.broadsheet.page.view.PictureView;
import org.jspecify.annotations.Nullable;

/** Pictures as pages show them. */
final class Pictures {

  private final Addresses addresses;
  private final Bodies bodies;
  private final @Nullable Photo logo;

  /**
   * The pictures of a site.
   *
   * @param paper the paper's name, which is what its logo shows
   */
  Pictures(Addresses addresses, Bodies bodies, String paper, @Nullable Photo logo) {
    this.addresses = addresses;
    this.bodies = bodies;
    this.logo =
        logo == null
            ? null
            : new Photo(logo.src(), paper, logo.caption(), logo.credit(), logo.location());
  }

  /** The paper's logo, or null. */
  @Nullable PictureView logo() {
    return of(SiteConfig.FILE, logo);
  }

  /**
   * The photo that a content file names; null for none.
   *
   * @param owner the content file
   */
  @Nullable PictureView of(String owner, @Nullable Photo photo) {
    MediaFile file = file(owner, photo);
    if (photo == null || file == null) {
      return null;
    }
    PictureSize size = file.size();
    return new PictureView(
        file.url().encoded(),
        size == null ? null : size.width(),
        size == null ? null : size.height(),
        photo.alt() == null ? "" : photo.alt(),
        photo.caption() == null ? null : bodies.of(owner, photo.caption()),
        photo.credit());
  }

  @Nullable MediaFile file(String owner, @Nullable Photo photo) {
    return photo == null ? null : addresses.media(owner, photo.src());
  }
}
