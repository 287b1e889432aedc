package org.broadsheet.source;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.config.Contacts;
import org.broadsheet.markdown.MarkdownReader;
import org.broadsheet.model.Author;
import org.broadsheet.model.Body;
import org.broadsheet.model.Credit;
import org.broadsheet.model.Slug;
import org.broadsheet.problem.Location;
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

  /**
   * The credits of a story in order: a list, or one text with commas; an author named twice counts
   * once.
   */
  List<Placed<Credit>> read(YamlFields story, String path, String language) {
    List<Placed<Credit>> credits = new ArrayList<>();
    if (story.value("authors") instanceof YamlText text && text.text().contains(",")) {
      for (String part : text.line().split(",", -1)) {
        if (!part.isBlank()) {
          add(credits, named(part.strip(), text.location()));
        }
      }
      return credits;
    }
    for (YamlValue item : story.items("authors")) {
      Placed<Credit> credit = null;
      if (item instanceof YamlText text) {
        credit = named(text.line(), text.location());
      } else if (item instanceof YamlMap map) {
        credit = inPlace(story.inner("authors", map), path, language);
      } else {
        story.unsuitableItem("authors", item);
      }
      add(credits, credit);
    }
    return credits;
  }

  private static void add(List<Placed<Credit>> credits, @Nullable Placed<Credit> credit) {
    if (credit != null
        && credits.stream().noneMatch(other -> other.value().id().equals(credit.value().id()))) {
      credits.add(credit);
    }
  }

  private @Nullable Placed<Credit> named(String name, Location location) {
    Slug id = slug(name, location);
    return id == null ? null : new Placed<>(new Credit(id, name, null), location);
  }

  private @Nullable Placed<Credit> inPlace(YamlFields fields, String path, String language) {
    fields.required("name");
    YamlText name = fields.text("name");
    YamlText id = fields.text("id");
    YamlText bio = fields.text("bio");
    YamlText word = id == null ? name : id;
    Slug slug = name == null || word == null ? null : slug(word.line(), word.location());
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
    return new Placed<>(new Credit(slug, name.line(), author), name.location());
  }

  private @Nullable Slug slug(String name, Location location) {
    if (Slug.possible(name)) {
      return Slug.of(name);
    }
    problems.error(
        "author-invalid",
        location,
        "the author \"" + name + "\" has no letter or digit",
        "write the name of a file in content/authors/ without .md, or the author's name");
    return null;
  }
}
