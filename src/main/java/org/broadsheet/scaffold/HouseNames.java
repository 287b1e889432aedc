package org.broadsheet.scaffold;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.build.Roster;
import org.broadsheet.model.Credit;
import org.broadsheet.model.Label;
import org.broadsheet.model.Slug;
import org.broadsheet.model.Story;
import org.broadsheet.problem.Spelling;
import org.jspecify.annotations.Nullable;

/** The authors, sections and tags of a paper, by the words that people use for them. */
final class HouseNames {

  private static final int MOST_NAMES_IN_A_HINT = 8;

  private final Map<Slug, String> authors = new TreeMap<>();
  private final Map<Slug, String> declared = new TreeMap<>();
  private final Map<Slug, String> sections = new TreeMap<>();
  private final Map<Slug, String> tags = new TreeMap<>();

  HouseNames(Roster roster) {
    List<Story> stories = roster.newsroom().stories();
    roster.newsroom().authors().forEach(a -> authors.put(a.id(), a.name()));
    stories.stream()
        .flatMap(story -> story.authors().stream())
        .map(Credit::inPlace)
        .filter(Objects::nonNull)
        .forEach(author -> authors.putIfAbsent(author.id(), author.name()));
    Stream.concat(roster.config().sections().stream(), roster.newsroom().sections().stream())
        .forEach(section -> declared.putIfAbsent(section.slug(), section.name()));
    sections.putAll(declared);
    for (Story story : stories) {
      Label section = story.section();
      if (section != null) {
        sections.putIfAbsent(section.slug(), section.name());
      }
      story.tags().forEach(tag -> tags.putIfAbsent(tag.slug(), tag.name()));
    }
  }

  /** The declared sections, by slug. */
  Collection<String> sections() {
    return declared.values();
  }

  /**
   * The id of an author.
   *
   * @param written an id or a name
   * @throws Refusal where nobody is called so
   */
  String author(String written) throws Refusal {
    Slug id = known(written, authors);
    if (id != null) {
      return id.value();
    }
    String name = WrittenValue.line(written);
    throw new Refusal(
        "unknown author \"" + name + "\"",
        cure(
            Slug.possible(name) ? Slug.of(name).value() : name,
            authors.keySet().stream().map(Slug::value).toList(),
            "broadsheet new author \"" + asName(name) + "\" makes an author"));
  }

  /** A name as printed, made of an id where it looks like one. */
  private static String asName(String written) {
    if (!written.equals(written.toLowerCase(Locale.ROOT)) || written.contains(" ")) {
      return written;
    }
    return Arrays.stream(written.split("-", -1))
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining(" "));
  }

  /**
   * The name of a section.
   *
   * @param written a name or a slug
   * @param notes is told where it may be a slip
   * @throws Refusal where sections are declared and this is none
   */
  String section(String written, List<String> notes) throws Refusal {
    String name = WrittenValue.line(written);
    Slug known = known(name, sections);
    if (known != null && (declared.isEmpty() || declared.containsKey(known))) {
      return Objects.requireNonNull(sections.get(known));
    }
    if (!declared.isEmpty()) {
      throw new Refusal(
          "unknown section \"" + name + "\"",
          cure(name, declared.values(), "broadsheet new section \"" + name + "\" adds it"));
    }
    note("section", name, sections, notes);
    return name;
  }

  /** The slug of the section of this name. */
  Slug slugOf(String section) {
    Slug known = known(section, sections);
    return known == null ? Slug.of(section) : known;
  }

  /**
   * A tag, as the paper spells it where it has it already.
   *
   * @param notes is told where it may be a slip
   */
  String tag(String written, List<String> notes) {
    String name = WrittenValue.line(written);
    Slug known = known(name, tags);
    if (known != null) {
      return Objects.requireNonNull(tags.get(known));
    }
    note("tag", name, tags, notes);
    return name;
  }

  private static void note(String kind, String name, Map<Slug, String> known, List<String> notes) {
    String near = Spelling.nearest(name, known.values());
    if (near != null) {
      notes.add("the " + kind + " \"" + name + "\" is new: did you mean \"" + near + "\"?");
    }
  }

  private static @Nullable Slug known(String written, Map<Slug, String> names) {
    if (Slug.possible(written) && names.containsKey(Slug.of(written))) {
      return Slug.of(written);
    }
    String line = WrittenValue.line(written);
    for (Map.Entry<Slug, String> name : names.entrySet()) {
      if (name.getValue().equalsIgnoreCase(line)) {
        return name.getKey();
      }
    }
    return null;
  }

  private static String cure(String written, Collection<String> known, String otherwise) {
    String near = Spelling.nearest(written, known);
    if (near != null) {
      return "did you mean \"" + near + "\"? Or " + otherwise;
    }
    if (known.isEmpty()) {
      return otherwise;
    }
    String some = known.stream().limit(MOST_NAMES_IN_A_HINT).collect(Collectors.joining(", "));
    String more = known.size() > MOST_NAMES_IN_A_HINT ? " …" : "";
    return "known are " + some + more + "; " + otherwise;
  }
}
