package org.broadsheet.bench.corpus;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * One story of the archive, in no generator's dialect yet.
 *
 * @param title what it is called, when it appeared and where it lies
 * @param photo the name of its main picture, such as {@code p07.jpg}
 * @param body its text in Markdown
 */
record Story(
    Title title,
    String summary,
    Optional<String> kicker,
    Optional<Duration> updatedAfter,
    Optional<String> correction,
    List<Cast.Writer> authors,
    String section,
    List<String> tags,
    String photo,
    String alt,
    String caption,
    String credit,
    String body) {

  Optional<ZonedDateTime> updated() {
    return updatedAfter.map(title.published()::plus);
  }
}
