package org.broadsheet.source;

import org.broadsheet.config.SiteConfig;
import org.broadsheet.markdown.MarkdownReader;
import org.broadsheet.model.Body;
import org.broadsheet.model.Section;
import org.broadsheet.model.Slug;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problems;
import org.broadsheet.yaml.YamlFields;
import org.jspecify.annotations.Nullable;

/** Reads a section: {@code content/sections/<slug>.md}. */
final class SectionReader {

  private final SiteConfig config;
  private final MarkdownReader markdown;
  private final Problems problems;

  SectionReader(SiteConfig config, MarkdownReader markdown, Problems problems) {
    this.config = config;
    this.markdown = markdown;
    this.problems = problems;
  }

  /**
   * The section in a text, or null where the name is missing; then errors. One that gives no order
   * has {@link NewsroomReader#UNORDERED}.
   */
  @Nullable Section read(String text, String path) {
    FrontMatter file = FrontMatter.read(text, path, problems);
    if (file == null) {
      return null;
    }
    YamlFields fields =
        new YamlFields(file.fields(), ContentKeys.SECTION, Location.file(path), problems);
    Slug slug = new SlugReader(problems).ofName(ContentPath.of(path));
    String name = fields.required("name");
    String summary = fields.line("summary");
    int order = Order.read(fields);
    Body intro = markdown.read(file.body(), config.language(), path, file.bodyLine(), problems);
    if (slug == null || name == null) {
      return null;
    }
    return new Section(slug, name, summary, intro, order, Location.file(path));
  }
}
