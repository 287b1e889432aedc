package org.broadsheet.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.broadsheet.digest.Shared;
import org.broadsheet.model.Author;
import org.broadsheet.model.Body;
import org.broadsheet.model.Mention;
import org.broadsheet.model.OwnLinks;
import org.broadsheet.model.Photo;
import org.broadsheet.model.SitePaths;
import org.broadsheet.model.Slug;
import org.broadsheet.page.view.AuthorView;
import org.broadsheet.page.view.LinkView;

/** The authors of a site as pages show them, each made once. */
final class Authors {

  private final Map<String, Shared<AuthorView>> views = new HashMap<>();
  private final List<AuthorView> all;

  Authors(Paper paper, Bodies bodies, Pictures pictures) {
    for (Author author : paper.site().authors()) {
      Leads leads =
          Leads.of(
              Mention.of(author),
              OwnLinks.in(texts(author), paper.config().url().root()),
              paper.site().addresses());
      views.put(author.id().value(), Shared.of(view(author, leads, bodies, pictures)));
    }
    all = paper.site().authors().stream().map(a -> of(a.id()).value()).toList();
  }

  /** Every author, by name. */
  List<AuthorView> all() {
    return all;
  }

  Shared<AuthorView> of(Slug id) {
    return Objects.requireNonNull(views.get(id.value()), () -> "no author " + id);
  }

  private static List<Body> texts(Author author) {
    Photo photo = author.photo();
    return photo == null || photo.caption() == null
        ? List.of(author.bio())
        : List.of(author.bio(), photo.caption());
  }

  private static AuthorView view(Author author, Leads leads, Bodies bodies, Pictures pictures) {
    return new AuthorView(
        author.id().value(),
        author.name(),
        SitePaths.author(author.id()).encoded(),
        author.role(),
        bodies.of(leads, author.bio()),
        pictures.of(leads, author.photo()),
        author.email(),
        author.links().stream().map(l -> new LinkView(l.label(), l.url())).toList());
  }
}
