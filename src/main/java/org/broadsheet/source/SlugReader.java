package org.broadsheet.source;

import org.broadsheet.model.Slug;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problems;
import org.broadsheet.yaml.YamlFields;
import org.broadsheet.yaml.YamlText;
import org.jspecify.annotations.Nullable;

/** Finds the word that stands for a file in addresses. */
final class SlugReader {

  private final Problems problems;

  SlugReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * The slug that a story asks for, else the one of its file's name; null where neither will do.
   */
  @Nullable Slug read(YamlFields story, ContentPath path) {
    YamlText text = story.text("slug");
    return text == null ? ofName(path) : ofKey(text);
  }

  /** The slug of a file's name, or null where it has no letter or digit; then an error. */
  @Nullable Slug ofName(ContentPath path) {
    if (Slug.possible(path.stem())) {
      return Slug.of(path.stem());
    }
    problems.error(
        "name-unusable",
        Location.file(path.path()),
        "the file's name has no letter or digit to make an address of",
        "rename the file, for example to harbour-ferry.md");
    return null;
  }

  private @Nullable Slug ofKey(YamlText text) {
    String written = text.line();
    boolean word = written.indexOf('/') < 0 && written.indexOf('\\') < 0;
    if (!word || !Slug.possible(written)) {
      String last = written.replaceFirst("/+$", "").replaceFirst(".*[/\\\\]", "");
      problems.error(
          "slug-invalid",
          text.location(),
          "\"" + written + "\" cannot be the story's own word in its address",
          "write letters, digits and hyphens, such as slug: "
              + (Slug.possible(last) ? Slug.of(last) : "harbour-ferry"));
      return null;
    }
    Slug slug = Slug.of(written);
    if (!slug.value().equals(written)) {
      problems.warning(
          "slug-changed",
          text.location(),
          "the slug \"" + written + "\" becomes \"" + slug + "\" in the address",
          "write slug: " + slug);
    }
    return slug;
  }
}
