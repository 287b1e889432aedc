package org.broadsheet.source;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.model.Label;
import org.broadsheet.model.Slug;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problems;
import org.broadsheet.yaml.YamlFields;
import org.broadsheet.yaml.YamlText;
import org.jspecify.annotations.Nullable;

/** Reads the keys {@code section} and {@code tags}. */
final class LabelReader {

  private final Problems problems;

  LabelReader(Problems problems) {
    this.problems = problems;
  }

  /** The section of a story, or null. */
  @Nullable Placed<Label> section(YamlFields story) {
    YamlText text = story.text("section");
    return text == null ? null : label("section", text.line(), text.location());
  }

  /** The tags of a story: a list, or one text with commas; each once. */
  List<Placed<Label>> tags(YamlFields story) {
    List<Placed<Label>> tags = new ArrayList<>();
    if (story.value("tags") instanceof YamlText text && text.text().contains(",")) {
      for (String part : text.line().split(",", -1)) {
        add(tags, part.strip(), text.location());
      }
      return tags;
    }
    for (YamlText text : story.texts("tags")) {
      add(tags, text.line(), text.location());
    }
    return tags;
  }

  private void add(List<Placed<Label>> tags, String name, Location location) {
    Placed<Label> tag = name.isEmpty() ? null : label("tag", name, location);
    if (tag != null
        && tags.stream().noneMatch(other -> other.value().slug().equals(tag.value().slug()))) {
      tags.add(tag);
    }
  }

  private @Nullable Placed<Label> label(String kind, String name, Location location) {
    if (Slug.possible(name)) {
      return new Placed<>(new Label(Slug.of(name), name), location);
    }
    problems.error(
        kind + "-invalid",
        location,
        "the " + kind + " \"" + name + "\" has no letter or digit",
        "give it a name with letters");
    return null;
  }
}
