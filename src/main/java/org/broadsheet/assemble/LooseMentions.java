package org.broadsheet.assemble;

import java.util.Collection;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * Paths into {@code static/} that a story names outside of its links and pictures: in {@code extra}
 * and in raw HTML. Nobody follows them, but an unpublished story must not give its files away.
 */
final class LooseMentions {

  private static final Pattern ATTRIBUTE = Pattern.compile("=\"(/[^\"?#]*)");

  private LooseMentions() {}

  /** The paths, each starting with {@code /}. */
  static Stream<String> of(Article article) {
    Stream<String> attributes =
        ATTRIBUTE
            .matcher(article.body().html().value())
            .results()
            .map((MatchResult m) -> m.group(1));
    return Stream.concat(texts(article.extra()), attributes).filter(text -> text.startsWith("/"));
  }

  private static Stream<String> texts(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.values().stream().flatMap(LooseMentions::texts);
    }
    if (value instanceof Collection<?> list) {
      return list.stream().flatMap(LooseMentions::texts);
    }
    return value instanceof String text ? Stream.of(text) : Stream.empty();
  }
}
