package org.broadsheet.source;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.config.Contacts;
import org.broadsheet.markdown.MarkdownReader;
import org.broadsheet.model.Author;
import org.broadsheet.model.Body;
import org.broadsheet.model.Credit;
import org.broadsheet.model.Slug;
import org.broadsheet.problem.Problems;
import org.broadsheet.yaml.YamlFields;
import org.broadsheet.yaml.YamlMap;
import org.broadsheet.yaml.YamlText;
import org.broadsheet.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/** Reads the key {@code authors}: ids, names, or authors written in place. */
final class CreditReader {

  private final MarkdownReader markdown;
  private final PhotoReader photos;
  private final Problems problems;

  CreditReader(MarkdownReader markdown, PhotoReader photos, Problems problems) {
    this.markdown = markdown;
    this.photos = photos;
    this.problems = problems;
  }

  /** The credits of a story in order; an author named twice counts once. */
  List<Credit> read(YamlFields story, String path, String language) {
    List<Credit> credits = new ArrayList<>();
    for (YamlValue item : story.items("authors")) {
      Credit credit = null;
      if (item instanceof YamlText text) {
        credit = named(text);
      } else if (item instanceof YamlMap map) {
        credit = inPlace(story.inner("authors", map), path, language);
      } else {
        story.unsuitableItem("authors", item);
      }
      if (credit != null && !has(credits, credit.id())) {
        credits.add(credit);
      }
    }
    return credits;
  }

  private static boolean has(List<Credit> credits, Slug id) {
    return credits.stream().anyMatch(credit -> credit.id().equals(id));
  }

  private @Nullable Credit named(YamlText text) {
    Slug id = slug(text);
    return id == null ? null : new Credit(id, text.line(), null, text.location());
  }

  private @Nullable Credit inPlace(YamlFields fields, String path, String language) {
    fields.required("name");
    YamlText name = fields.text("name");
    YamlText id = fields.text("id");
    YamlText bio = fields.text("bio");
    Slug slug = name == null ? null : slug(id == null ? name : id);
    MarkdownReader reader = slug == null ? markdown : markdown.forBioOf(slug);
    Body text =
        bio == null
            ? Body.EMPTY
            : reader.read(bio.text(), language, path, bio.firstLine(), problems);
    var photo = photos.read(fields, path);
    var links = Contacts.links(fields, problems);
    String email = Contacts.email(fields, problems);
    String role = fields.line("role");
    if (name == null || slug == null) {
      return null;
    }
    Author author = new Author(slug, name.line(), role, text, photo, email, links, name.location());
    return new Credit(slug, name.line(), author, name.location());
  }

  private @Nullable Slug slug(YamlText text) {
    if (Slug.possible(text.line())) {
      return Slug.of(text.line());
    }
    problems.error(
        "author-invalid",
        text.location(),
        "the author \"" + text.line() + "\" has no letter or digit",
        "write the name of a file in content/authors/ without .md, or the author's name");
    return null;
  }
}
