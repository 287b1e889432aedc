package org.broadsheet.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.digest.Digest;
import org.broadsheet.markdown.MarkdownOptions;
import org.broadsheet.markdown.MarkdownReader;
import org.broadsheet.memory.LostMemoryException;
import org.broadsheet.memory.RecordCodec;
import org.broadsheet.memory.Stored;
import org.broadsheet.model.Article;
import org.broadsheet.model.Card;
import org.broadsheet.model.Story;
import org.broadsheet.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Reads stories and files their articles where each can be fetched when its page is made. */
final class StoryFiles {

  private static final RecordCodec<ReadCard> CARD = RecordCodec.of(ReadCard.class);
  private static final RecordCodec<Article> ARTICLE = RecordCodec.of(Article.class);

  private final StoryFile source;
  private final MarkdownReader markdown;
  private final Recollection recollection;

  StoryFiles(
      Path site,
      SiteConfig config,
      MarkdownOptions options,
      MarkdownReader markdown,
      Recollection recollection) {
    this.source = new StoryFile(site, config, options, recollection.settings());
    this.markdown = markdown;
    this.recollection = recollection;
  }

  /** The story in a file, or null where it is too wrong to be one. */
  @Nullable Story read(SourceFile file) {
    return recollection.ofBytes(file, bytes -> recalled(file, bytes));
  }

  private ReadStory recalled(SourceFile file, FileBytes bytes) throws IOException {
    Digest key = recollection.key(file, bytes);
    ReadCard known = recollection.memory().cards().recall(key, CARD, file.path());
    if (known == null) {
      return fresh(file, bytes);
    }
    Card card = known.value();
    Stored<Article> stored =
        card == null ? null : recollection.memory().copies().find(key, ARTICLE);
    if (card != null && stored == null) {
      return fresh(file, bytes);
    }
    Story story =
        card == null || stored == null
            ? null
            : new Story(card, key, new Filed(stored, card.path(), key, source));
    return new ReadStory(story, known.problems());
  }

  private ReadStory fresh(SourceFile file, FileBytes bytes) throws IOException {
    Problems found = new Problems();
    Article article = source.article(bytes.read(), file.path(), markdown, found);
    Digest key = recollection.key(file, bytes);
    Card made = article == null ? null : Card.of(article, source.config().url().root());
    ReadCard whole = new ReadCard(made, found.sorted());
    ReadCard read = recollection.memory().cards().keep(key, whole, CARD, file.path());
    Card card = read.value();
    if (article == null || card == null) {
      return new ReadStory(null, read.problems());
    }
    Stored<Article> stored = recollection.memory().copies().store(key, article, ARTICLE);
    Story story = new Story(card, key, new Filed(stored, card.path(), key, source));
    return new ReadStory(story, read.problems());
  }

  /** Fetches an article from the memory, or from its file where the memory was damaged. */
  private record Filed(Stored<Article> stored, String path, Digest key, StoryFile source)
      implements Supplier<Article> {

    @Override
    public Article get() {
      try {
        return stored.read();
      } catch (LostMemoryException lost) {
        return source.again(path, key);
      }
    }
  }
}
