package org.broadsheet.render.feed;

import com.rometools.modules.mediarss.MediaEntryModuleImpl;
import com.rometools.modules.mediarss.types.Credit;
import com.rometools.modules.mediarss.types.MediaContent;
import com.rometools.modules.mediarss.types.Metadata;
import com.rometools.modules.mediarss.types.UrlReference;
import com.rometools.rome.feed.module.Module;
import java.net.URI;
import org.broadsheet.model.Html;
import org.broadsheet.page.view.FeedItemView;
import org.broadsheet.page.view.PictureView;
import org.broadsheet.render.xml.XmlText;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * The main picture of a story in a feed.
 *
 * @param address absolute
 * @param type its media type, or null where not known
 * @param bytes the length of its file, 0 where not known
 */
record FeedPicture(PictureView picture, URI address, @Nullable String type, long bytes) {

  /** The picture of an item, or null where it has none. */
  static @Nullable FeedPicture of(FeedItemView item) {
    PictureView picture = item.picture();
    return picture == null
        ? null
        : new FeedPicture(
            picture, URI.create(picture.url()), item.pictureType(), item.pictureBytes());
  }

  /** The picture in Media RSS: alternative text as title, caption as description. */
  Module module() {
    MediaContent content = new MediaContent(new UrlReference(address));
    content.setMedium("image");
    content.setType(type);
    content.setFileSize(bytes > 0 ? bytes : null);
    content.setWidth(picture.width());
    content.setHeight(picture.height());
    Metadata metadata = new Metadata();
    if (!picture.alt().isBlank()) {
      metadata.setTitle(XmlText.of(picture.alt()));
      metadata.setTitleType("plain");
    }
    Html caption = picture.caption();
    if (caption != null && !caption.isEmpty()) {
      metadata.setDescription(Jsoup.parseBodyFragment(XmlText.of(caption.value())).text());
      metadata.setDescriptionType("plain");
    }
    String credit = picture.credit();
    if (credit != null && !credit.isBlank()) {
      metadata.setCredits(new Credit[] {new Credit(null, null, XmlText.of(credit))});
    }
    content.setMetadata(metadata);
    MediaEntryModuleImpl module = new MediaEntryModuleImpl();
    module.setMediaContents(new MediaContent[] {content});
    return module;
  }
}
