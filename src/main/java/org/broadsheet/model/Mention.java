package org.broadsheet.model;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.problem.Location;
import org.jspecify.annotations.Nullable;

/**
 * A place in a content file that names another file: a photo of the front matter, or a link or
 * picture in the text.
 *
 * @param owner the file it stands in
 * @param target what is named
 * @param location where
 */
public record Mention(String owner, Target target, Location location) {

  /** The file that is meant, relative to the site's folder; empty where it would be outside. */
  public String file() {
    return target.file();
  }

  /** What a story names, its corrections and the authors written in it included. */
  public static List<Mention> of(Article article) {
    List<Mention> mentions = of(article.path(), article.photo(), article.body());
    article.corrections().forEach(c -> addReferences(mentions, article.path(), c.text()));
    for (Credit credit : article.authors()) {
      if (credit.inPlace() != null) {
        mentions.addAll(of(credit.inPlace()));
      }
    }
    return mentions;
  }

  /** What an author's file or entry names. */
  public static List<Mention> of(Author author) {
    return of(author.location().path(), author.photo(), author.bio());
  }

  /** What a section's file names. */
  public static List<Mention> of(Section section) {
    return of(section.location().path(), null, section.intro());
  }

  /** What a page outside the stream of stories names. */
  public static List<Mention> of(StandalonePage page) {
    return of(page.path(), null, page.body());
  }

  private static List<Mention> of(String owner, @Nullable Photo photo, Body body) {
    List<Mention> mentions = new ArrayList<>();
    if (photo != null) {
      mentions.add(of(owner, photo));
    }
    if (photo != null && photo.caption() != null) {
      addReferences(mentions, owner, photo.caption());
    }
    addReferences(mentions, owner, body);
    return mentions;
  }

  /** What a photo names. */
  public static Mention of(String owner, Photo photo) {
    return new Mention(
        owner, Target.in(owner, Reference.Kind.PICTURE, photo.src()), photo.location());
  }

  private static void addReferences(List<Mention> mentions, String owner, Body body) {
    for (Reference r : body.references()) {
      mentions.add(new Mention(owner, Target.in(owner, r.kind(), r.target()), r.location()));
    }
  }
}
