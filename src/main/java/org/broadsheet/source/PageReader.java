package org.broadsheet.source;

import org.broadsheet.config.LanguageTag;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.markdown.MarkdownReader;
import org.broadsheet.model.Body;
import org.broadsheet.model.Slug;
import org.broadsheet.model.StandalonePage;
import org.broadsheet.model.UrlPath;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problems;
import org.broadsheet.yaml.YamlFields;
import org.broadsheet.yaml.YamlText;
import org.jspecify.annotations.Nullable;

/** Reads a page outside the stream of stories: {@code content/pages/**.md}. */
final class PageReader {

  private final SiteConfig config;
  private final MarkdownReader markdown;
  private final Problems problems;

  PageReader(SiteConfig config, MarkdownReader markdown, Problems problems) {
    this.config = config;
    this.markdown = markdown;
    this.problems = problems;
  }

  /** The page in a text, or null where the headline or an address is missing; then errors. */
  @Nullable StandalonePage read(String text, String path) {
    FrontMatter file = FrontMatter.read(text, path, problems);
    if (file == null) {
      return null;
    }
    YamlFields fields =
        new YamlFields(file.fields(), ContentKeys.PAGE, Location.file(path), problems);
    UrlPath url = url(ContentPath.of(path));
    String headline = fields.required("headline");
    String summary = fields.line("summary");
    YamlText tag = fields.text("language");
    String language = tag == null ? null : LanguageTag.read(tag, problems);
    boolean navigation = fields.yes("navigation", true);
    int order = Order.read(fields);
    boolean draft = fields.yes("draft", false);
    boolean noindex = fields.yes("noindex", false);
    Body body =
        markdown.read(
            file.body(),
            language == null ? config.language() : language,
            path,
            file.bodyLine(),
            problems);
    if (url == null || headline == null) {
      return null;
    }
    return new StandalonePage(
        path, url, headline, summary, body, navigation, order, draft, language, noindex);
  }

  private @Nullable UrlPath url(ContentPath place) {
    if (place.isTop()) {
      problems.error(
          "page-at-front",
          Location.file(place.path()),
          "this page would take the place of the front page",
          "rename the file, for example to about.md");
      return null;
    }
    StringBuilder url = new StringBuilder("/");
    for (String folder : place.folder().split("/", -1)) {
      if (Slug.possible(folder)) {
        url.append(Slug.of(folder)).append('/');
      }
    }
    Slug own = new SlugReader(problems).ofName(place);
    return own == null ? null : new UrlPath(url.append(own).append('/').toString());
  }
}
