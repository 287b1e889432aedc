package org.broadsheet.bench.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A site as Broadsheet reads it.
 *
 * @param template the text of the site's own story template, if it is to have one
 * @param refresh how recent posts are kept fresh, if that is to be said
 */
public record BroadsheetDialect(Optional<String> template, Optional<String> refresh)
    implements Dialect {

  private static final FrontMatter STORY =
      new FrontMatter(
          "headline",
          "updated",
          "section: %s",
          DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT));

  private static final String SETTINGS =
      """
      title: The Bench Courier
      url: https://courier.example/
      language: en
      timezone: %s
      tagline: All the news that never was
      description: An invented paper of any size.
      sections: %s
      publisher: {name: The Bench Courier, email: desk@courier.example}
      links:
        - {label: Social, url: "https://social.example/@courier"}
        - {label: Video, url: "https://video.example/courier"}
      copyright: © The Bench Courier
      """;

  @Override
  public String text(Story story) {
    return STORY.file(story);
  }

  @Override
  public String file(Cast.Writer author) {
    return "content/authors/" + author.id() + ".md";
  }

  @Override
  public String text(Cast.Writer author) {
    return "---\nname: %s\nrole: %s\n---\n%s\n"
        .formatted(author.name(), FrontMatter.quoted(author.role()), author.bio());
  }

  @Override
  public String storyTemplate() {
    return "templates/article.html";
  }

  @Override
  public void furnish(Path site, Cast cast, List<YearMonth> months) throws IOException {
    String settings = SETTINGS.formatted(Title.ZONE, FrontMatter.list(cast.sections()));
    Files.writeString(
        site.resolve("site.yaml"),
        settings + refresh.map("recent-posts: {count: 6, refresh: %s}\n"::formatted).orElse(""));
    StandingPage.write(site.resolve("content/pages"), "headline");
    Photographs.write(site.resolve("static/photos"));
    if (template.isPresent()) {
      Path file = site.resolve(storyTemplate());
      Files.createDirectories(file.getParent());
      Files.writeString(file, template.get());
    }
  }
}
