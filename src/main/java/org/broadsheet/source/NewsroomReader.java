package org.broadsheet.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.crew.Crew;
import org.broadsheet.digest.Digest;
import org.broadsheet.digest.Digests;
import org.broadsheet.markdown.MarkdownOptions;
import org.broadsheet.markdown.MarkdownReader;
import org.broadsheet.memory.KnownFiles;
import org.broadsheet.memory.Memory;
import org.broadsheet.memory.RecordCodec;
import org.broadsheet.model.Author;
import org.broadsheet.model.MediaFile;
import org.broadsheet.model.Newsroom;
import org.broadsheet.model.Section;
import org.broadsheet.model.StandalonePage;
import org.broadsheet.model.StaticFile;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Problems;
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

  private static final int MANY = 1000;

  private static final RecordCodec<ReadAuthor> AUTHOR = RecordCodec.of(ReadAuthor.class);
  private static final RecordCodec<ReadSection> SECTION = RecordCodec.of(ReadSection.class);
  private static final RecordCodec<ReadPage> PAGE = RecordCodec.of(ReadPage.class);

  private final SiteConfig config;
  private final MarkdownOptions options;
  private final MarkdownReader markdown;
  private final Memory memory;
  private final Tray tray;
  private final Problems problems;

  /**
   * A reader for one site.
   *
   * @param options how texts are read
   * @param memory what earlier builds read
   * @param problems is told what is wrong, file by file
   */
  public NewsroomReader(
      SiteConfig config, MarkdownOptions options, Memory memory, Problems problems) {
    this(config, options, memory, Tray.none(), problems);
  }

  /**
   * A reader for one site that is read again and again.
   *
   * @param tray what was read last time
   */
  public NewsroomReader(
      SiteConfig config, MarkdownOptions options, Memory memory, Tray tray, Problems problems) {
    this.tray = tray;
    this.config = config;
    this.options = options;
    this.markdown = new MarkdownReader(options);
    this.memory = memory;
    this.problems = problems;
  }

  /** Whether a path is one that programs leave behind in {@code content/}, and nobody reads. */
  public static boolean passesOver(String path) {
    return path.startsWith(CONTENT + "/") && !SourceTree.isRead(path);
  }

  /**
   * Everything in a site's folder.
   *
   * @param files the site's folder as it was walked
   * @param staticFiles every file of {@code static/}, the theme's and the site's
   * @param staticPath where such a file is, by its path such as {@code static/logo.png}; null where
   *     it cannot be opened
   */
  public Newsroom read(
      KnownFiles files,
      List<StaticFile> staticFiles,
      Function<String, ? extends @Nullable Path> staticPath) {
    Path site = files.tree().root();
    List<SourceFile> content = List.of();
    if (Files.isDirectory(site.resolve(CONTENT))) {
      content = SourceTree.of(site, CONTENT, files.tree(), problems);
    } else {
      problems.error(
          "content-missing",
          Location.file(CONTENT),
          "there is no folder content/",
          "make it, and put stories into content/articles/");
    }
    Recollection recollection = new Recollection(memory, files, tray, settings(), problems);
    Map<ContentKind, List<SourceFile>> kinds = new EnumMap<>(ContentKind.class);
    for (ContentKind kind : ContentKind.values()) {
      kinds.put(kind, new ArrayList<>());
    }
    content.forEach(file -> of(kinds, ContentKind.of(file.path())).add(file));
    of(kinds, ContentKind.IGNORED).forEach(this::reportIgnored);
    StoryFiles stories = new StoryFiles(site, config, options, markdown, recollection);
    MediaFinder media = new MediaFinder(recollection, problems);
    List<MediaFile> found = new ArrayList<>(media.inContent(of(kinds, ContentKind.MEDIA)));
    found.addAll(media.inStatic(staticFiles, staticPath, files.tree()));
    found.sort(Comparator.comparing(MediaFile::path));
    tidy(content, staticFiles);
    return new Newsroom(
        Crew.map(of(kinds, ContentKind.ARTICLE), stories::read),
        sortedUnique(
            Crew.map(of(kinds, ContentKind.AUTHOR), file -> author(file, recollection)),
            Comparator.comparing((Author author) -> author.id()),
            Author::location),
        sortedUnique(
            Crew.map(of(kinds, ContentKind.SECTION), file -> section(file, recollection)),
            Comparator.comparing((Section section) -> section.slug()),
            Section::location),
        Crew.map(of(kinds, ContentKind.PAGE), file -> page(file, recollection)),
        found,
        staticFiles.stream().sorted(Comparator.comparing(StaticFile::path)).toList());
  }

  /**
   * What {@link #read} would find now, made of what it found before.
   *
   * @param before what was read with the same settings
   * @param found what was wrong then; it is reported again
   * @param files the site's folder as it was walked now; plain files only
   * @param changed the paths that are not as they were
   * @return null where everything has to be read
   */
  public @Nullable Newsroom readAgain(
      Newsroom before, List<Problem> found, KnownFiles files, Set<String> changed) {
    if (!Amendment.suits(files.tree(), changed, found)) {
      return null;
    }
    found.forEach(problems::add);
    Recollection recollection = new Recollection(memory, files, tray, settings(), problems);
    StoryFiles stories =
        new StoryFiles(files.tree().root(), config, options, markdown, recollection);
    return Amendment.of(before, files.tree(), changed, stories);
  }

  /** Takes from the tray what is there of files that are no more, once they are many. */
  private void tidy(List<SourceFile> content, List<StaticFile> staticFiles) {
    if (tray.size() > 2 * (content.size() + staticFiles.size()) + MANY) {
      Set<String> paths = new HashSet<>();
      content.forEach(file -> paths.add(file.path()));
      staticFiles.forEach(file -> paths.add("static/" + file.path()));
      tray.keepOnly(paths);
    }
  }

  /** Everything besides a file's path and bytes that what is read of it depends on. */
  private Digest settings() {
    return Digests.of(
        List.of(config.title(), config.url(), config.language(), config.timezone(), options));
  }

  private @Nullable Author author(SourceFile file, Recollection recollection) {
    return recollection.ofText(
        file,
        AUTHOR,
        (text, found) -> {
          AuthorReader reader = new AuthorReader(config, markdown, found);
          Author author = text == null ? null : reader.read(text, file.path());
          return new ReadAuthor(author, found.sorted());
        });
  }

  private @Nullable Section section(SourceFile file, Recollection recollection) {
    return recollection.ofText(
        file,
        SECTION,
        (text, found) -> {
          SectionReader reader = new SectionReader(config, markdown, found);
          Section section = text == null ? null : reader.read(text, file.path());
          return new ReadSection(section, found.sorted());
        });
  }

  private @Nullable StandalonePage page(SourceFile file, Recollection recollection) {
    return recollection.ofText(
        file,
        PAGE,
        (text, found) -> {
          PageReader reader = new PageReader(config, markdown, found);
          StandalonePage page = text == null ? null : reader.read(text, file.path());
          return new ReadPage(page, found.sorted());
        });
  }

  private static List<SourceFile> of(Map<ContentKind, List<SourceFile>> kinds, ContentKind kind) {
    return Objects.requireNonNull(kinds.get(kind));
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
