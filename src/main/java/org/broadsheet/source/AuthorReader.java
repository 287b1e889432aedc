package org.broadsheet.source;

import org.broadsheet.config.Contacts;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.markdown.MarkdownReader;
import org.broadsheet.model.Author;
import org.broadsheet.model.Body;
import org.broadsheet.model.Slug;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problems;
import org.broadsheet.yaml.YamlFields;
import org.jspecify.annotations.Nullable;

/** Reads an author: {@code content/authors/<id>.md}. */
final class AuthorReader {

  private final SiteConfig config;
  private final MarkdownReader markdown;
  private final Problems problems;

  AuthorReader(SiteConfig config, MarkdownReader markdown, Problems problems) {
    this.config = config;
    this.markdown = markdown;
    this.problems = problems;
  }

  /** The author in a text, or null where the name is missing; then errors. */
  @Nullable Author read(String text, String path) {
    FrontMatter file = FrontMatter.read(text, path, problems);
    if (file == null) {
      return null;
    }
    YamlFields fields =
        new YamlFields(file.fields(), ContentKeys.AUTHOR, Location.file(path), problems);
    Slug id = new SlugReader(problems).ofName(ContentPath.of(path));
    String name = fields.required("name");
    String role = fields.line("role");
    var photo = new PhotoReader(markdown, problems).read(fields, path);
    String email = Contacts.email(fields, problems);
    var links = Contacts.links(fields, problems);
    MarkdownReader reader = id == null ? markdown : markdown.forBioOf(id);
    Body bio = reader.read(file.body(), config.language(), path, file.bodyLine(), problems);
    if (id == null || name == null) {
      return null;
    }
    return new Author(id, name, role, bio, photo, email, links, Location.file(path));
  }
}
