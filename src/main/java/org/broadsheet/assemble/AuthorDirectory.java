package org.broadsheet.assemble;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.model.Author;
import org.broadsheet.model.Credit;
import org.broadsheet.model.Slug;
import org.broadsheet.model.Story;
import org.broadsheet.problem.Problems;
import org.broadsheet.problem.Spelling;
import org.jspecify.annotations.Nullable;

/** Everyone who writes for the paper: authors with a file, and authors written in a story. */
final class AuthorDirectory {

  private static final int MOST_NAMES_IN_A_HINT = 8;

  /** What people write between two names, in the languages that the theme speaks. */
  private static final Pattern BETWEEN_NAMES =
      Pattern.compile("\\s+(?:and|und|et|y|e|with|\u0648)\\s+|\\s*[,;&+/\u060C]\\s*");

  private final Map<Slug, Author> authors;
  private final Map<Slug, List<Story>> stories;

  private AuthorDirectory(Map<Slug, Author> authors, Map<Slug, List<Story>> stories) {
    this.authors = authors;
    this.stories = stories;
  }

  /**
   * A directory of the authors with a file and of those written in the given stories. A file wins
   * over what a story says; among stories the newest that gives a bio wins, else the newest.
   *
   * @param stories the public stories, newest first
   * @param expired stories that were public once; an author written in one of them stays known to
   *     the stories that name the author
   */
  static AuthorDirectory of(Collection<Author> filed, List<Story> stories, List<Story> expired) {
    Map<Slug, Author> authors = new TreeMap<>();
    filed.forEach(author -> authors.putIfAbsent(author.id(), author));
    Map<Slug, Author> written = new TreeMap<>();
    Grouping groups = new Grouping();
    for (Story story : stories) {
      for (Credit credit : story.authors()) {
        groups.add(credit.id(), story);
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
    Map<Slug, List<Story>> named = groups.all();
    inPlace(expired)
        .filter(author -> named.containsKey(author.id()))
        .forEach(author -> authors.putIfAbsent(author.id(), author));
    return new AuthorDirectory(authors, named);
  }

  private static Stream<Author> inPlace(List<Story> stories) {
    return stories.stream()
        .flatMap(a -> a.authors().stream())
        .map(Credit::inPlace)
        .filter(Objects::nonNull);
  }

  /** Everyone, by name. */
  List<Author> all() {
    return authors.values().stream()
        .sorted(Comparator.comparing(Author::name).thenComparing(Author::id))
        .toList();
  }

  /** The public stories of each author who has any. */
  Map<Slug, List<Story>> stories() {
    return stories;
  }

  /**
   * Reports every id in a byline that belongs to nobody. A story that will be public later may name
   * an author who is written in another such story.
   *
   * @param shown the public stories, those of this directory
   * @param later those that will be public later
   */
  void check(List<Story> shown, List<Story> later, Problems problems) {
    if (!authors.keySet().containsAll(stories.keySet())) {
      shown.forEach(story -> check(story, Set.of(), problems));
    }
    Set<Slug> written = inPlace(later).map(Author::id).collect(Collectors.toSet());
    later.forEach(story -> check(story, written, problems));
  }

  private void check(Story story, Set<Slug> known, Problems problems) {
    for (int i = 0; i < story.authors().size(); i++) {
      Credit credit = story.authors().get(i);
      if (!authors.containsKey(credit.id()) && !known.contains(credit.id())) {
        problems.error(
            "author-unknown",
            story.asFiled().whereabouts().authors().get(i),
            "unknown author \"" + credit.written() + "\"",
            cure(credit));
      }
    }
  }

  private String cure(Credit credit) {
    Slug unknown = credit.id();
    String list = list(credit.written());
    if (list != null) {
      return "for more than one author, write authors: " + list;
    }
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

  /**
   * The list that several authors in one text were meant to be, or null where nobody in it is
   * known.
   */
  private @Nullable String list(String written) {
    String[] names = BETWEEN_NAMES.split(written, -1);
    if (names.length < 2 || !Arrays.stream(names).allMatch(Slug::possible)) {
      return null;
    }
    List<Slug> ids = Arrays.stream(names).map(Slug::of).toList();
    return ids.stream().noneMatch(authors::containsKey)
        ? null
        : ids.stream().map(Slug::value).collect(Collectors.joining(", ", "[", "]"));
  }
}
