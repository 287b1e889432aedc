package org.broadsheet.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.digest.Digest;
import org.broadsheet.markdown.MarkdownReader;
import org.broadsheet.memory.LostMemoryException;
import org.broadsheet.memory.RecordCodec;
import org.broadsheet.memory.Stored;
import org.broadsheet.model.Article;
import org.broadsheet.model.Card;
import org.broadsheet.model.Story;
import org.broadsheet.problem.Problems;
import org.broadsheet.yaml.TextFile;
import org.jspecify.annotations.Nullable;

/** Reads stories and files their articles where each can be fetched when its page is made. */
final class StoryFiles {

  private static final RecordCodec<ReadCard> CARD = RecordCodec.of(ReadCard.class);
  private static final RecordCodec<Article> ARTICLE = RecordCodec.of(Article.class);

  private final Path site;
  private final SiteConfig config;
  private final MarkdownReader markdown;
  private final Recollection recollection;

  StoryFiles(Path site, SiteConfig config, MarkdownReader markdown, Recollection recollection) {
    this.site = site;
    this.config = config;
    this.markdown = markdown;
    this.recollection = recollection;
  }

  /** The story in a file, or null where it is too wrong to be one. */
  @Nullable Story read(SourceFile file) {
    return recollection.ofBytes(file, bytes -> recalled(file, bytes));
  }

  private @Nullable Story recalled(SourceFile file, FileBytes bytes) throws IOException {
    Digest key = recollection.key(file, bytes);
    ReadCard known = recollection.memory().cards().recall(key, CARD);
    if (known == null) {
      return fresh(file, bytes);
    }
    Card card = known.value();
    Stored<Article> stored =
        card == null ? null : recollection.memory().copies().find(key, ARTICLE);
    if (card != null && stored == null) {
      return fresh(file, bytes);
    }
    recollection.report(known.problems());
    return card == null || stored == null
        ? null
        : new Story(card, key, new Filed(stored, card.path(), key));
  }

  private @Nullable Story fresh(SourceFile file, FileBytes bytes) throws IOException {
    Problems found = new Problems();
    Article article = article(bytes.read(), file.path(), found);
    Digest key = recollection.key(file, bytes);
    Card card = article == null ? null : Card.of(article, config.url().root());
    ReadCard read = new ReadCard(card, found.sorted());
    recollection.memory().cards().remember(key, read, CARD);
    recollection.report(read.problems());
    if (article == null || card == null) {
      return null;
    }
    Stored<Article> stored = recollection.memory().copies().store(key, article, ARTICLE);
    return new Story(card, key, new Filed(stored, card.path(), key));
  }

  private @Nullable Article article(byte[] bytes, String path, Problems found) {
    String text = TextFile.decode(bytes, path, found);
    return text == null ? null : new ArticleReader(config, markdown, found).read(text, path);
  }

  /** Fetches an article from the memory, or from its file where the memory was damaged. */
  private final class Filed implements Supplier<Article> {

    private final Stored<Article> stored;
    private final String path;
    private final Digest key;

    Filed(Stored<Article> stored, String path, Digest key) {
      this.stored = stored;
      this.path = path;
      this.key = key;
    }

    @Override
    public Article get() {
      try {
        return stored.read();
      } catch (LostMemoryException lost) {
        return again();
      }
    }

    private Article again() {
      try {
        byte[] bytes = Files.readAllBytes(site.resolve(path));
        Article article =
            recollection.key(path, Digest.of(bytes)).equals(key)
                ? article(bytes, path, new Problems())
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
}
