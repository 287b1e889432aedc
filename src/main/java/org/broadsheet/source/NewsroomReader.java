package org.broadsheet.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.markdown.MarkdownReader;
import org.broadsheet.model.Author;
import org.broadsheet.model.MediaFile;
import org.broadsheet.model.Newsroom;
import org.broadsheet.model.Section;
import org.broadsheet.model.StaticFile;
import org.broadsheet.model.Story;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problems;
import org.broadsheet.yaml.TextFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads a site's folder. Every file is read by itself, many at once; what is read of it depends on
 * its bytes, its path and the configuration alone.
 */
public final class NewsroomReader {

  /** The order of a section or page that gives none: it comes after those that do. */
  public static final int UNORDERED = Integer.MAX_VALUE;

  /** The folder of what people write. */
  public static final String CONTENT = "content";

  private final SiteConfig config;
  private final MarkdownReader markdown;
  private final Problems problems;

  /**
   * A reader for one site.
   *
   * @param markdown reads the texts
   * @param problems is told what is wrong, file by file
   */
  public NewsroomReader(SiteConfig config, MarkdownReader markdown, Problems problems) {
    this.config = config;
    this.markdown = markdown;
    this.problems = problems;
  }

  /**
   * Everything in a site's folder.
   *
   * @param site its folder
   * @param staticFiles every file of {@code static/}, the theme's and the site's
   * @param staticPath where such a file is, by its path such as {@code static/logo.png}; null where
   *     it cannot be opened
   */
  public Newsroom read(
      Path site,
      List<StaticFile> staticFiles,
      Function<String, ? extends @Nullable Path> staticPath) {
    List<SourceFile> files = List.of();
    if (Files.isDirectory(site.resolve(CONTENT))) {
      files = SourceTree.walk(site, CONTENT, problems);
    } else {
      problems.error(
          "content-missing",
          Location.file(CONTENT),
          "there is no folder content/",
          "make it, and put stories into content/articles/");
    }
    return read(files, staticFiles, staticPath);
  }

  private Newsroom read(
      Collection<SourceFile> files,
      List<StaticFile> staticFiles,
      Function<String, ? extends @Nullable Path> staticPath) {
    ArticleReader articles = new ArticleReader(config, markdown, problems);
    AuthorReader authors = new AuthorReader(config, markdown, problems);
    SectionReader sections = new SectionReader(config, markdown, problems);
    PageReader pages = new PageReader(config, markdown, problems);
    MediaFinder media = new MediaFinder(problems);
    files.stream()
        .filter(file -> ContentKind.of(file.path()) == ContentKind.IGNORED)
        .forEach(this::reportIgnored);
    List<Author> people =
        sortedUnique(
            each(files, ContentKind.AUTHOR, authors::read),
            Comparator.comparing((Author author) -> author.id()),
            Author::location);
    List<Section> parts =
        sortedUnique(
            each(files, ContentKind.SECTION, sections::read),
            Comparator.comparing((Section section) -> section.slug()),
            Section::location);
    List<MediaFile> found = new ArrayList<>(media.inContent(files));
    found.addAll(media.inStatic(staticFiles, staticPath));
    found.sort(Comparator.comparing(MediaFile::path));
    return new Newsroom(
        each(files, ContentKind.ARTICLE, articles::read).stream()
            .map(article -> Story.of(article, config.url().root()))
            .toList(),
        people,
        parts,
        each(files, ContentKind.PAGE, pages::read),
        found,
        staticFiles.stream().sorted(Comparator.comparing(StaticFile::path)).toList());
  }

  /** Reads the value of one file's text, or null where it is too wrong to have one. */
  private interface FileReader<T> {
    @Nullable T read(String text, String path);
  }

  private <T> List<T> each(Collection<SourceFile> files, ContentKind kind, FileReader<T> reader) {
    return files.parallelStream()
        .filter(file -> ContentKind.of(file.path()) == kind)
        .sorted(Comparator.comparing(SourceFile::path))
        .<T>mapMulti(
            (file, out) -> {
              String text = TextFile.read(file.file(), file.path(), problems);
              T value = text == null ? null : reader.read(text, file.path());
              if (value != null) {
                out.accept(value);
              }
            })
        .toList();
  }

  private <T> List<T> sortedUnique(
      List<T> values, Comparator<T> byName, Function<T, Location> location) {
    List<T> sorted = new ArrayList<>();
    for (T value : values.stream().sorted(byName).toList()) {
      T last = sorted.isEmpty() ? null : sorted.get(sorted.size() - 1);
      if (last != null && byName.compare(last, value) == 0) {
        problems.error(
            "name-repeated",
            location.apply(value),
            "this file and " + location.apply(last).path() + " have the same name",
            "rename or delete one of the two");
      } else {
        sorted.add(value);
      }
    }
    return sorted;
  }

  private void reportIgnored(SourceFile file) {
    String message = "this file is in no folder that is read";
    String hint =
        "put it into content/articles/, content/authors/, content/sections/ or content/pages/";
    if (ContentKind.isManuscript(file.path())) {
      message = "this file is no Markdown, so it is no story";
      hint =
          "save it as plain text with a name that ends in .md; files for readers go into static/";
    } else if (ContentKind.isKnownFolder(file.path())) {
      message = "this file is not read here";
      hint =
          "authors and sections stand in their own folder itself; lists of stories make themselves";
    }
    problems.warning("file-ignored", Location.file(file.path()), message, hint);
  }
}
