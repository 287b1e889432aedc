package org.broadsheet.scaffold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.broadsheet.build.Roster;
import org.broadsheet.model.SitePaths;
import org.broadsheet.model.Slug;
import org.broadsheet.model.UrlPath;
import org.broadsheet.problem.Problems;
import org.broadsheet.source.ContentKeys;
import org.jspecify.annotations.Nullable;

/** Makes new content files of a site. What is there already is never touched. */
public final class Scaffold {

  private static final String AUTHORS = "content/authors/";
  private static final String SECTIONS = "content/sections/";
  private static final String PAGES = "content/pages/";
  private static final DateTimeFormatter FOLDER =
      DateTimeFormatter.ofPattern("'content/articles/'uuuu/MM/", Locale.ROOT);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private final Path site;
  private final Roster roster;
  private final HouseNames names;
  private final Places places;

  private Scaffold(Path site, Roster roster) {
    this.site = site;
    this.roster = roster;
    this.names = new HouseNames(roster);
    this.places = new Places(site, roster, names);
  }

  /**
   * A scaffold at a site.
   *
   * @param memory the folder that keeps what builds remember, or null to read everything anew
   * @param problems is told what is wrong with files that stand
   * @return null where the site's settings or theme are wrong
   * @throws IOException where the disk fails
   */
  public static @Nullable Scaffold of(Path site, @Nullable Path memory, Problems problems)
      throws IOException {
    Roster roster = Roster.of(site, memory, problems);
    return roster == null ? null : new Scaffold(site, roster);
  }

  /**
   * Makes a story: a draft, so that nothing half-written goes out.
   *
   * @throws Refusal where an author or section is not known
   * @throws IOException where the disk fails
   */
  public Made article(Commission story) throws IOException, Refusal {
    List<String> notes = new ArrayList<>();
    String headline = named(story.headline(), "headline");
    List<String> authors = new ArrayList<>();
    for (String author : story.authors()) {
      authors.add(names.author(author));
    }
    String section = story.section() == null ? "" : names.section(story.section(), notes);
    List<String> tags = story.tags().stream().map(tag -> names.tag(tag, notes)).toList();
    LocalDateTime date = LocalDateTime.ofInstant(story.date(), roster.config().timezone());
    String folder = date.format(FOLDER);
    Slug otherwise = new Slug("story-" + date.toLocalDate());
    Slug slug =
        FileName.free(
            headline,
            roster.config().language(),
            otherwise,
            name ->
                places.hasStory(name)
                    || places.has(address(story.date(), section, name))
                    || hasFile(folder, name));
    Skeleton text =
        new Skeleton(ContentKeys.ARTICLE)
            .with("headline", WrittenValue.of(headline))
            .with("date", date.format(MINUTE))
            .with("summary", "")
            .with("authors", authors.isEmpty() ? "" : WrittenValue.of(authors))
            .with("section", section.isEmpty() ? "" : WrittenValue.of(section))
            .with("tags", tags.isEmpty() ? "" : WrittenValue.of(tags))
            .with("draft", "yes");
    if (!names.sections().isEmpty()) {
      text.noting("section", String.join(", ", names.sections()));
    }
    return made(folder + slug + ".md", text.text(), notes);
  }

  private UrlPath address(Instant date, String section, Slug slug) {
    Slug part = Slug.possible(section) ? names.slugOf(section) : null;
    return places.ofStory(date, part, slug);
  }

  /**
   * Makes an author.
   *
   * @throws Refusal where there is one of this name
   * @throws IOException where the disk fails
   */
  public Made author(String written) throws IOException, Refusal {
    String name = named(written, "name");
    List<String> same =
        roster.newsroom().authors().stream()
            .filter(author -> author.name().equalsIgnoreCase(name))
            .map(author -> author.location().path())
            .toList();
    refuse("an author", name, same);
    return standing(
        AUTHORS,
        name,
        "author",
        new Skeleton(ContentKeys.AUTHOR).with("name", WrittenValue.of(name)).with("role", ""),
        id -> places.has(SitePaths.author(id)));
  }

  /**
   * Makes a section, or a file for one that {@code site.yaml} declares.
   *
   * @throws Refusal where there is a file of it
   * @throws IOException where the disk fails
   */
  public Made section(String written) throws IOException, Refusal {
    String name = named(written, "name");
    List<String> same =
        roster.newsroom().sections().stream()
            .filter(section -> section.name().equalsIgnoreCase(name))
            .map(section -> section.location().path())
            .toList();
    refuse("a section", name, same);
    Skeleton text =
        new Skeleton(ContentKeys.SECTION).with("name", WrittenValue.of(name)).with("summary", "");
    for (var declared : roster.config().sections()) {
      if (declared.name().equalsIgnoreCase(name)) {
        String path = SECTIONS + declared.slug() + ".md";
        return made(path, text.text(), List.of());
      }
    }
    return standing(SECTIONS, name, "section", text, slug -> places.has(SitePaths.section(slug)));
  }

  /**
   * Makes a page that is no story: a draft.
   *
   * @throws Refusal where there is one of this headline
   * @throws IOException where the disk fails
   */
  public Made page(String written) throws IOException, Refusal {
    String headline = named(written, "headline");
    List<String> same =
        roster.newsroom().pages().stream()
            .filter(page -> page.headline().equalsIgnoreCase(headline))
            .map(page -> page.path())
            .toList();
    refuse("a page", headline, same);
    return standing(
        PAGES,
        headline,
        "page",
        new Skeleton(ContentKeys.PAGE)
            .with("headline", WrittenValue.of(headline))
            .with("summary", "")
            .with("draft", "yes"),
        slug -> places.has(SitePaths.section(slug)));
  }

  private Made standing(
      String folder, String name, String otherwise, Skeleton text, Predicate<Slug> taken)
      throws IOException, Refusal {
    Slug slug =
        FileName.free(
            name,
            roster.config().language(),
            new Slug(otherwise),
            word -> taken.test(word) || hasFile(folder, word));
    return made(folder + slug + ".md", text.text(), List.of());
  }

  private Made made(String path, String text, List<String> notes) throws IOException, Refusal {
    try {
      NewFile.write(site.resolve(path), text.getBytes(StandardCharsets.UTF_8));
    } catch (FileAlreadyExistsException e) {
      throw new Refusal("the file " + path + " is there already", "write into that file");
    }
    return new Made(path, notes);
  }

  private boolean hasFile(String folder, Slug name) {
    try {
      return places.hasFile(folder, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String named(String written, String what) throws Refusal {
    String line = WrittenValue.line(written);
    if (line.isEmpty()) {
      throw new Refusal(
          "the " + what + " is empty", "put it in quotation marks behind the command");
    }
    return line;
  }

  private static void refuse(String kind, String name, List<String> same) throws Refusal {
    if (!same.isEmpty()) {
      throw new Refusal(
          "there is " + kind + " \"" + name + "\" already: " + same.get(0),
          "write into that file, or give another name");
    }
  }
}
