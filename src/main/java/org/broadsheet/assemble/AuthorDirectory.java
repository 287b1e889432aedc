package org.broadsheet.assemble;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.model.Article;
import org.broadsheet.model.Author;
import org.broadsheet.model.Credit;
import org.broadsheet.model.Slug;
import org.broadsheet.problem.Problems;
import org.broadsheet.problem.Spelling;

/** Everyone who writes for the paper: authors with a file, and authors written in a story. */
final class AuthorDirectory {

  private static final int MOST_NAMES_IN_A_HINT = 8;

  private final Map<Slug, Author> authors;
  private final Map<Slug, List<Article>> stories;

  private AuthorDirectory(Map<Slug, Author> authors, Map<Slug, List<Article>> stories) {
    this.authors = authors;
    this.stories = stories;
  }

  /**
   * A directory of the authors with a file and of those written in the given stories. A file wins
   * over what a story says; among stories the newest that gives a bio wins, else the newest.
   *
   * @param articles the public stories, newest first
   */
  static AuthorDirectory of(Collection<Author> filed, List<Article> articles) {
    Map<Slug, Author> authors = new TreeMap<>();
    filed.forEach(author -> authors.putIfAbsent(author.id(), author));
    Map<Slug, Author> written = new TreeMap<>();
    for (Article article : articles) {
      for (Credit credit : article.authors()) {
        Author inPlace = credit.inPlace();
        if (inPlace != null) {
          written.merge(
              inPlace.id(),
              inPlace,
              (newer, older) -> newer.bio().isEmpty() && !older.bio().isEmpty() ? older : newer);
        }
      }
    }
    written.forEach(authors::putIfAbsent);
    return new AuthorDirectory(
        authors, Grouping.by(articles, a -> a.authors().stream().map(Credit::id)));
  }

  /** Everyone, by name. */
  List<Author> all() {
    return authors.values().stream()
        .sorted(Comparator.comparing(Author::name).thenComparing(Author::id))
        .toList();
  }

  /** The public stories of each author who has any. */
  Map<Slug, List<Article>> stories() {
    return stories;
  }

  /** Reports every id in a byline that belongs to nobody. */
  void check(List<Article> articles, Problems problems) {
    for (Article article : articles) {
      for (Credit credit : article.authors()) {
        boolean someone = credit.inPlace() != null || authors.containsKey(credit.id());
        if (!someone) {
          problems.error(
              "author-unknown",
              credit.location(),
              "unknown author \"" + credit.written() + "\"",
              cure(credit.id()));
        }
      }
    }
  }

  private String cure(Slug unknown) {
    List<String> ids = authors.keySet().stream().map(Slug::value).toList();
    String file = "add content/authors/" + unknown + ".md";
    String nearest = Spelling.nearest(unknown.value(), ids);
    if (nearest != null) {
      return "did you mean \"" + nearest + "\"? Or " + file;
    }
    if (ids.isEmpty()) {
      return file + " with the author's name";
    }
    String more = ids.size() > MOST_NAMES_IN_A_HINT ? " …" : "";
    return "known authors are "
        + String.join(", ", ids.subList(0, Math.min(ids.size(), MOST_NAMES_IN_A_HINT)))
        + more
        + "; correct the name or "
        + file;
  }
}
