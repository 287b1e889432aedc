package org.broadsheet.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.broadsheet.model.Article;
import org.broadsheet.model.Author;
import org.broadsheet.model.Credit;
import org.broadsheet.model.SitePaths;
import org.broadsheet.model.Slug;
import org.broadsheet.page.view.AuthorView;
import org.broadsheet.page.view.BylineView;
import org.broadsheet.page.view.LinkView;

/** Authors and bylines as pages show them, each author once. */
final class Authors {

  private final Map<Slug, AuthorView> views = new TreeMap<>();
  private final List<AuthorView> all;
  private final String paper;

  Authors(Paper paper, Bodies bodies, Pictures pictures) {
    this.paper = paper.config().title();
    for (Author author : paper.site().authors()) {
      views.put(author.id(), view(author, bodies, pictures));
    }
    this.all = paper.site().authors().stream().map(a -> of(a.id())).toList();
  }

  /** Every author, by name. */
  List<AuthorView> all() {
    return all;
  }

  AuthorView of(Slug id) {
    return Objects.requireNonNull(views.get(id), () -> "no author " + id);
  }

  /** The authors of a story with their bios. */
  List<AuthorView> of(Article article) {
    return article.authors().stream().map(Credit::id).distinct().map(this::of).toList();
  }

  /** Who wrote a story: its free text, else its authors, else the paper itself. */
  BylineView byline(Article article) {
    List<LinkView> links = of(article).stream().map(a -> new LinkView(a.name(), a.url())).toList();
    boolean byThePaper = article.byline() == null && links.isEmpty();
    return new BylineView(byThePaper ? paper : article.byline(), links);
  }

  private static AuthorView view(Author author, Bodies bodies, Pictures pictures) {
    String file = author.location().path();
    return new AuthorView(
        author.id().value(),
        author.name(),
        SitePaths.author(author.id()).encoded(),
        author.role(),
        bodies.of(file, author.bio()),
        pictures.of(file, author.photo()),
        author.email(),
        author.links().stream().map(l -> new LinkView(l.label(), l.url())).toList());
  }
}
