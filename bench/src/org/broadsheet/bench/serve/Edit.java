package org.broadsheet.bench.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/** What somebody does to a site while a preview of it is open. */
enum Edit {
  /** A sentence more in a story. */
  BODY,
  /** Another headline of a story. */
  HEADLINE,
  /** A story more, at the date of an older one. */
  NEW,
  /** Another attribute in the template of stories. */
  TEMPLATE,
  /** Another rule in a style sheet. */
  CSS;

  private static final String STORIES = "content/articles";

  /**
   * What was saved and where it shows.
   *
   * @param file the file
   * @param text what to save
   * @param url the address
   */
  record Saving(Path file, String text, String url) {

    /** Saves as most editors do, by a new file that takes the place of the old one. */
    void byRename() throws IOException {
      Path beside = file.resolveSibling("." + file.getFileName() + ".new");
      Files.writeString(beside, text);
      Files.move(
          beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Saves into the file itself. */
    void inPlace() throws IOException {
      Files.writeString(file, text);
    }
  }

  /**
   * Prepares an edit.
   *
   * @param story a story to work on, in a folder of its year and month
   * @param template the text of the template of stories
   * @param words are in the page afterwards, and were not before
   */
  Saving of(Path site, Path story, String template, String words) throws IOException {
    String text = Files.readString(story);
    return switch (this) {
      case BODY -> new Saving(story, text + "\n" + words + " happened.\n", url(site, story));
      case HEADLINE ->
          new Saving(
              story,
              text.replaceFirst("(?m)^headline: .*$", "headline: " + words + " happened"),
              url(site, story));
      case NEW -> {
        Path other = story.resolveSibling(words + ".md");
        yield new Saving(other, text + "\n" + words + " happened.\n", url(site, other));
      }
      case TEMPLATE ->
          new Saving(
              site.resolve("templates/article.html"),
              template.replaceFirst("<article", "<article data-bench=\"" + words + "\""),
              url(site, story));
      case CSS ->
          new Saving(
              site.resolve("static/css/bench.css"),
              "." + words + " { color: red }\n",
              "/css/bench.css");
    };
  }

  /** {@code content/articles/2025/06/a-story.md} is {@code /2025/06/a-story/}. */
  private static String url(Path site, Path story) {
    String path = site.resolve(STORIES).relativize(story).toString().replace('\\', '/');
    return "/" + path.replaceFirst("\\.md$", "/");
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
