package org.broadsheet.scaffold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.broadsheet.build.Roster;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.model.Label;
import org.broadsheet.model.Newsroom;
import org.broadsheet.model.SitePaths;
import org.broadsheet.model.Slug;
import org.broadsheet.model.StandalonePage;
import org.broadsheet.model.Story;
import org.broadsheet.model.UrlPath;
import org.jspecify.annotations.Nullable;

/** What is taken already: names of files, words of stories, addresses of everything. */
final class Places {

  private final Path site;
  private final SiteConfig config;
  private final Set<Slug> stories = new HashSet<>();
  private final Set<UrlPath> addresses = new HashSet<>();

  Places(Path site, Roster roster, HouseNames names) {
    this.site = site;
    this.config = roster.config();
    Newsroom newsroom = roster.newsroom();
    for (Story story : newsroom.stories()) {
      stories.add(story.slug());
      addresses.addAll(story.aliases());
      Label section = story.section();
      if (story.date() != null) {
        addresses.add(
            ofStory(
                story.published(),
                section == null ? null : names.slugOf(section.name()),
                story.slug()));
      }
      story.tags().forEach(tag -> addresses.add(SitePaths.tag(tag.slug())));
    }
    newsroom.pages().stream().map(StandalonePage::url).forEach(addresses::add);
    newsroom.sections().forEach(section -> addresses.add(SitePaths.section(section.slug())));
    config.sections().forEach(s -> addresses.add(SitePaths.section(s.slug())));
    newsroom.authors().forEach(author -> addresses.add(SitePaths.author(author.id())));
    newsroom.staticFiles().forEach(file -> addresses.add(page(file.url())));
    addresses.addAll(
        List.of(SitePaths.LATEST, SitePaths.ARCHIVE, SitePaths.AUTHORS, SitePaths.TAGS));
  }

  /** The address of a page that is told by its folder alone. */
  private static UrlPath page(UrlPath file) {
    String index = "/index.html";
    String path = file.value();
    return path.endsWith(index)
        ? new UrlPath(path.substring(0, path.length() - index.length() + 1))
        : file;
  }

  /** The address of a story. */
  UrlPath ofStory(Instant date, @Nullable Slug section, Slug slug) {
    return config.permalink().of(date, config.timezone(), section, slug);
  }

  /** Whether a story, published or not, has this word. */
  boolean hasStory(Slug word) {
    return stories.contains(word);
  }

  /** Whether something is at an address already. */
  boolean has(UrlPath address) {
    return addresses.contains(address);
  }

  /**
   * Whether a folder holds a text or a folder of this name; case does not count, as it does not on
   * many disks.
   *
   * @param folder relative to the site's folder
   */
  boolean hasFile(String folder, Slug name) throws IOException {
    Path there = site.resolve(folder);
    if (!Files.isDirectory(there)) {
      return false;
    }
    try (Stream<Path> files = Files.list(there)) {
      return files.anyMatch(file -> stem(file).equals(name.value()));
    }
  }

  /**
   * The name of a folder, or of a text without its suffix, folded; pictures have other suffixes.
   */
  private static String stem(Path file) {
    String name =
        Normalizer.normalize(file.getFileName().toString(), Normalizer.Form.NFC)
            .toLowerCase(Locale.ROOT);
    return name.replaceFirst("\\.(?:md|markdown)$", "");
  }
}
