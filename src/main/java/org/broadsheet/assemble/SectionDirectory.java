package org.broadsheet.assemble;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.model.Body;
import org.broadsheet.model.Label;
import org.broadsheet.model.Section;
import org.broadsheet.model.Slug;
import org.broadsheet.model.Story;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problems;
import org.broadsheet.problem.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * The sections of the paper: those declared in {@code site.yaml} or with a file of their own; where
 * none is declared, those that the stories name.
 */
final class SectionDirectory {

  private static final int AFTER_ALL_OTHERS = Integer.MAX_VALUE;

  private final Map<Slug, Section> sections;
  private final boolean declared;
  private final Map<String, Section> byName = new HashMap<>();
  private final Map<Slug, List<Story>> stories;

  private SectionDirectory(Map<Slug, Section> sections, boolean declared, List<Story> stories) {
    this.sections = sections;
    this.declared = declared;
    Set<String> unknown = new HashSet<>();
    Grouping groups = new Grouping();
    for (Story story : stories) {
      Label label = story.section();
      if (label == null || unknown.contains(label.name())) {
        continue;
      }
      Section section = byName.get(label.name());
      if (section == null) {
        section = meant(label);
        if (section == null) {
          unknown.add(label.name());
          continue;
        }
        byName.put(label.name(), section);
      }
      groups.add(section.slug(), story);
    }
    this.stories = groups.all();
  }

  /**
   * A directory of the declared sections, or of those the given stories name.
   *
   * @param filed sections with a file, which add to what {@code site.yaml} says
   * @param stories the public stories, newest first
   */
  static SectionDirectory of(SiteConfig config, Collection<Section> filed, List<Story> stories) {
    Map<Slug, Section> sections = new TreeMap<>();
    config.sections().forEach(s -> sections.putIfAbsent(s.slug(), s));
    for (Section file : filed) {
      sections.merge(file.slug(), file, SectionDirectory::completed);
    }
    boolean declared = !sections.isEmpty();
    if (!declared) {
      for (Story story : stories) {
        Label label = story.section();
        if (label != null && !sections.containsKey(label.slug())) {
          Location place = placeOf(story);
          sections.put(
              label.slug(),
              new Section(label.slug(), label.name(), null, Body.EMPTY, AFTER_ALL_OTHERS, place));
        }
      }
    }
    return new SectionDirectory(sections, declared, stories);
  }

  /** Where a story names its section. */
  private static Location placeOf(Story story) {
    return Objects.requireNonNull(story.asFiled().whereabouts().section());
  }

  /** The file says more about a section; its place in {@code site.yaml}'s list is kept. */
  private static Section completed(Section listed, Section file) {
    return new Section(
        file.slug(),
        file.name(),
        file.summary() == null ? listed.summary() : file.summary(),
        file.intro(),
        listed.order(),
        file.location());
  }

  /** Every section in order of the navigation. */
  List<Section> all() {
    return sections.values().stream()
        .sorted(
            Comparator.comparingInt(Section::order)
                .thenComparing(Section::name)
                .thenComparing(Section::slug))
        .toList();
  }

  /** The section that a story belongs to, or null. */
  @Nullable Section of(Story story) {
    Label label = story.section();
    if (label == null) {
      return null;
    }
    Section known = byName.get(label.name());
    return known == null ? meant(label) : known;
  }

  private @Nullable Section meant(Label label) {
    Section bySlug = sections.get(label.slug());
    if (bySlug != null) {
      return bySlug;
    }
    return sections.values().stream()
        .filter(s -> s.name().equalsIgnoreCase(label.name()))
        .findFirst()
        .orElse(null);
  }

  /**
   * The slug of the section that a story belongs to or, where it is in no public section yet, will
   * belong to; null where it names none.
   */
  @Nullable Slug slugOf(Story story) {
    Section section = of(story);
    Label label = story.section();
    if (section != null) {
      return section.slug();
    }
    return label == null ? null : label.slug();
  }

  /** The section that each name of one in a public story means, where it means one. */
  Map<String, Section> byName() {
    return byName;
  }

  /** The public stories of each section that has any. */
  Map<Slug, List<Story>> stories() {
    return stories;
  }

  /** Reports stories of a section that nobody declared, where sections are declared at all. */
  void check(List<Story> stories, Problems problems) {
    if (!declared) {
      return;
    }
    for (Story story : stories) {
      Label label = story.section();
      if (label != null && of(story) == null) {
        problems.error(
            "section-unknown",
            placeOf(story),
            "unknown section \"" + label.name() + "\"",
            cure(label));
      }
    }
  }

  private String cure(Label unknown) {
    List<String> names = all().stream().map(Section::name).toList();
    String nearest = Spelling.nearest(unknown.name(), names);
    String known =
        nearest == null
            ? "the sections are " + names.stream().collect(Collectors.joining(", "))
            : "did you mean \"" + nearest + "\"?";
    return known
        + (nearest == null ? "; or add " : " Or add ")
        + "content/sections/"
        + unknown.slug()
        + ".md";
  }
}
