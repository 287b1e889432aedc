package org.broadsheet.source;

import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problems;
import org.broadsheet.yaml.TextFile;
import org.broadsheet.yaml.YamlFields;
import org.broadsheet.yaml.YamlKeys;
import org.broadsheet.yaml.YamlMap;
import org.jspecify.annotations.Nullable;

/**
 * A content file as its writer left it: keys and words, each with its place. For those who look at
 * what was written; what is wrong with it as a file is told when the site is read.
 *
 * @param path relative to the site's folder
 * @param text the whole file, with {@code \n} line ends and without a byte order mark
 * @param keys what stands between the two lines {@code ---}
 * @param body the Markdown that comes after, without blank lines at its start
 * @param bodyLine the line of the file on which that begins, counted from 1
 */
public record RawCopy(String path, String text, YamlMap keys, String body, int bodyLine) {

  /** The copy in a file's bytes, or null where they hold none. */
  public static @Nullable RawCopy of(byte[] bytes, String path) {
    Problems told = new Problems();
    String text = TextFile.decode(bytes, path, told);
    FrontMatter parts = text == null ? null : FrontMatter.read(text, path, told);
    return text == null || parts == null
        ? null
        : new RawCopy(path, text, parts.fields(), parts.body(), parts.bodyLine());
  }

  /** The keys sorted by the table of the file's kind. */
  public YamlFields fields() {
    return new YamlFields(keys, table(), Location.file(path), new Problems());
  }

  /** The keys that this kind of file may have. */
  public YamlKeys table() {
    return switch (ContentKind.of(path)) {
      case AUTHOR -> ContentKeys.AUTHOR;
      case SECTION -> ContentKeys.SECTION;
      case PAGE -> ContentKeys.PAGE;
      case ARTICLE, MEDIA, IGNORED -> ContentKeys.ARTICLE;
    };
  }

  /** Whether it is a story. */
  public boolean isStory() {
    return ContentKind.of(path) == ContentKind.ARTICLE;
  }
}
