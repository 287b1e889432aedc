package org.broadsheet.bench.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The same site as Hugo reads it.
 *
 * @param layouts the folder with {@code hugo.yaml} and {@code layouts}
 * @param theme the folder with the style sheet, script and icons of Broadsheet's own theme
 */
public record HugoDialect(Path layouts, Path theme) implements Dialect {

  private static final FrontMatter STORY =
      new FrontMatter("title", "lastmod", "sections: [%s]", DateTimeFormatter.ISO_OFFSET_DATE_TIME);

  @Override
  public String text(Story story) {
    return STORY.file(story);
  }

  @Override
  public String file(Cast.Writer author) {
    return "content/authors/" + author.id() + "/_index.md";
  }

  @Override
  public String text(Cast.Writer author) {
    return "---\ntitle: %s\nrole: %s\n---\n%s\n"
        .formatted(author.name(), FrontMatter.quoted(author.role()), author.bio());
  }

  @Override
  public String storyTemplate() {
    return "layouts/articles/page.html";
  }

  @Override
  public void furnish(Path site, Cast cast, List<YearMonth> months) throws IOException {
    copy(layouts, site);
    copy(theme, site.resolve("static"));
    StandingPage.write(site.resolve("content"), "title");
    Photographs.write(site.resolve("static/photos"));
    Path content = site.resolve("content");
    index(content, "", "title: The Bench Courier");
    index(content, "articles", "title: Latest");
    Files.writeString(content.resolve("archive.md"), "---\ntitle: Archive\nlayout: archive\n---\n");
    for (YearMonth month : months) {
      String year = "articles/" + month.getYear();
      String name = month.getMonth().getDisplayName(TextStyle.FULL, Locale.ROOT);
      index(content, year, "title: \"" + month.getYear() + "\"\nlayout: year");
      index(
          content,
          String.format(Locale.ROOT, "%s/%02d", year, month.getMonthValue()),
          "title: " + name + " " + month.getYear() + "\nlayout: month");
    }
    for (String section : cast.sections()) {
      index(
          content,
          "sections/" + section.toLowerCase(Locale.ROOT),
          "title: " + section + "\noutputs: [html, rss]");
    }
  }

  private static void index(Path content, String folder, String keys) throws IOException {
    Path place = Files.createDirectories(content.resolve(folder));
    Files.writeString(place.resolve("_index.md"), "---\n" + keys + "\n---\n");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}
