package org.broadsheet.assemble;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.model.Addresses;
import org.broadsheet.model.Article;
import org.broadsheet.model.Author;
import org.broadsheet.model.Body;
import org.broadsheet.model.Photo;
import org.broadsheet.model.Reference;
import org.broadsheet.model.Section;
import org.broadsheet.model.StandalonePage;
import org.broadsheet.problem.Location;
import org.jspecify.annotations.Nullable;

/**
 * A place in a content file that names another file: a photo of the front matter, or a link or
 * picture in the text.
 *
 * @param owner the file it stands in
 * @param kind what is named
 * @param written the path as written
 * @param location where
 */
record Mention(String owner, Reference.Kind kind, String written, Location location) {

  /** The file that is meant, relative to the site's folder; empty where it would be outside. */
  String file() {
    String file = Addresses.file(owner, written);
    return file == null ? "" : file;
  }

  static List<Mention> of(Article article) {
    List<Mention> mentions = of(article.path(), article.photo(), article.body());
    article.corrections().forEach(c -> addReferences(mentions, article.path(), c.text()));
    for (var credit : article.authors()) {
      if (credit.inPlace() != null) {
        mentions.addAll(of(credit.inPlace()));
      }
    }
    return mentions;
  }

  static List<Mention> of(Author author) {
    return of(author.location().path(), author.photo(), author.bio());
  }

  static List<Mention> of(SiteConfig config) {
    return of(SiteConfig.FILE, config.publisher().logo(), Body.EMPTY);
  }

  static List<Mention> of(Section section) {
    return of(section.location().path(), null, section.intro());
  }

  static List<Mention> of(StandalonePage page) {
    return of(page.path(), null, page.body());
  }

  private static List<Mention> of(String owner, @Nullable Photo photo, Body body) {
    List<Mention> mentions = new ArrayList<>();
    if (photo != null) {
      mentions.add(new Mention(owner, Reference.Kind.PICTURE, photo.src(), photo.location()));
    }
    if (photo != null && photo.caption() != null) {
      addReferences(mentions, owner, photo.caption());
    }
    addReferences(mentions, owner, body);
    return mentions;
  }

  private static void addReferences(List<Mention> mentions, String owner, Body body) {
    for (Reference r : body.references()) {
      mentions.add(new Mention(owner, r.kind(), r.target(), r.location()));
    }
  }
}
