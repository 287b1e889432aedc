package org.broadsheet.page;

import org.broadsheet.model.MediaFile;
import org.broadsheet.model.Photo;
import org.broadsheet.model.PictureSize;
import org.broadsheet.page.view.PictureView;
import org.jspecify.annotations.Nullable;

/** Pictures as pages show them. */
final class Pictures {

  private final Bodies bodies;

  Pictures(Bodies bodies) {
    this.bodies = bodies;
  }

  /**
   * The photo that a content file names; null for none.
   *
   * @param leads where the links of that file lead
   */
  @Nullable PictureView of(Leads leads, @Nullable Photo photo) {
    MediaFile file = file(leads, photo);
    if (photo == null || file == null) {
      return null;
    }
    PictureSize size = file.size();
    return new PictureView(
        file.url().encoded(),
        size == null ? null : size.width(),
        size == null ? null : size.height(),
        photo.alt() == null ? "" : photo.alt(),
        photo.caption() == null ? null : bodies.of(leads, photo.caption()),
        photo.credit());
  }

  static @Nullable MediaFile file(Leads leads, @Nullable Photo photo) {
    return photo == null ? null : leads.file(photo.src());
  }
}
