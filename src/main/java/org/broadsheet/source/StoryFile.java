package org.broadsheet.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.digest.Digest;
import org.broadsheet.markdown.MarkdownOptions;
import org.broadsheet.markdown.MarkdownReader;
import org.broadsheet.model.Article;
import org.broadsheet.problem.Problems;
import org.broadsheet.yaml.TextFile;
import org.jspecify.annotations.Nullable;

/**
 * How the files of stories are read. It holds nothing of the files, so that a story may keep it.
 *
 * @param site the site's folder
 * @param config what {@code site.yaml} says
 * @param options how texts are read
 * @param settings stands for everything besides path and bytes that readers look at
 */
record StoryFile(Path site, SiteConfig config, MarkdownOptions options, Digest settings) {

  /** The article in a file's bytes; null where they are too wrong for one, which is reported. */
  @Nullable Article article(byte[] bytes, String path, MarkdownReader markdown, Problems found) {
    String text = TextFile.decode(bytes, path, found);
    return text == null ? null : new ArticleReader(config, markdown, found).read(text, path);
  }

  /**
   * Reads an article that was read before.
   *
   * @param key stands for all that it was made of
   * @throws UncheckedIOException where the file is not as it was
   */
  Article again(String path, Digest key) {
    try {
      byte[] bytes = Files.readAllBytes(site.resolve(path));
      Article article =
          Recollection.key(settings, path, Digest.of(bytes)).equals(key)
              ? article(bytes, path, new MarkdownReader(options), new Problems())
              : null;
      if (article == null) {
        throw new IOException(path + " was changed during the build; build again");
      }
      return article;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
