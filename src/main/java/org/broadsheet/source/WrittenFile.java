package org.broadsheet.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.markdown.MarkdownReader;
import org.broadsheet.memory.StampedTree;
import org.broadsheet.problem.Problems;
import org.broadsheet.yaml.YamlKeys;
import org.broadsheet.yaml.YamlMap;
import org.jspecify.annotations.Nullable;

/** A content file as people write it, for those who look at the file and not at the paper. */
public final class WrittenFile {

  private final SourceFile source;
  private final ContentKind kind;

  private WrittenFile(SourceFile source, ContentKind kind) {
    this.source = source;
    this.kind = kind;
  }

  /**
   * The stories, authors, sections and pages of a site, by path; none where it has no content.
   *
   * @param problems is told of folders and links that cannot be followed
   */
  public static List<WrittenFile> of(Path site, StampedTree tree, Problems problems) {
    List<WrittenFile> files = new ArrayList<>();
    if (Files.isDirectory(site.resolve(NewsroomReader.CONTENT))) {
      for (SourceFile file : SourceTree.of(site, NewsroomReader.CONTENT, tree, problems)) {
        ContentKind kind = ContentKind.of(file.path());
        if (kind != ContentKind.MEDIA && kind != ContentKind.IGNORED) {
          files.add(new WrittenFile(file, kind));
        }
      }
    }
    return files;
  }

  /** Its path, relative to the site's folder. */
  public String path() {
    return source.path();
  }

  /** Where it is on the disk. */
  public Path file() {
    return source.file();
  }

  /** The keys that it may have. */
  public YamlKeys keys() {
    return switch (kind) {
      case AUTHOR -> ContentKeys.AUTHOR;
      case SECTION -> ContentKeys.SECTION;
      case PAGE -> ContentKeys.PAGE;
      default -> ContentKeys.ARTICLE;
    };
  }

  /**
   * The keys and values in a text of this file, or null where there are none to be read.
   *
   * @param text with line feeds as line ends
   */
  public @Nullable YamlMap fields(String text, Problems problems) {
    FrontMatter parts = FrontMatter.read(text, path(), problems);
    return parts == null ? null : parts.fields();
  }

  /**
   * The story, author, section or page that a text of this file is, or null where it is too wrong
   * to be one.
   *
   * @param text with line feeds as line ends
   * @param markdown reads its prose
   */
  public @Nullable Record read(
      String text, SiteConfig config, MarkdownReader markdown, Problems problems) {
    return switch (kind) {
      case AUTHOR -> new AuthorReader(config, markdown, problems).read(text, path());
      case SECTION -> new SectionReader(config, markdown, problems).read(text, path());
      case PAGE -> new PageReader(config, markdown, problems).read(text, path());
      default -> new ArticleReader(config, markdown, problems).read(text, path());
    };
  }
}
