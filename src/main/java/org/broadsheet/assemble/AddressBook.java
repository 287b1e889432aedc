package org.broadsheet.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.crew.Crew;
import org.broadsheet.model.Addresses;
import org.broadsheet.model.Author;
import org.broadsheet.model.MediaFile;
import org.broadsheet.model.Mention;
import org.broadsheet.model.Newsroom;
import org.broadsheet.model.Photo;
import org.broadsheet.model.Section;
import org.broadsheet.model.SitePaths;
import org.broadsheet.model.StandalonePage;
import org.broadsheet.model.StaticFile;
import org.broadsheet.model.Story;
import org.broadsheet.model.UrlPath;
import org.broadsheet.problem.Problems;

/** Gives every public thing its address and keeps back what only unpublished stories show. */
final class AddressBook {

  private final SiteConfig config;
  private final Permalinks permalinks;
  private final Newsroom newsroom;
  private final Map<String, MediaFile> media;
  private final Set<String> storyFiles;

  AddressBook(SiteConfig config, Permalinks permalinks, Newsroom newsroom) {
    this.config = config;
    this.permalinks = permalinks;
    this.newsroom = newsroom;
    this.media =
        newsroom.media().stream().collect(Collectors.toMap(MediaFile::path, m -> m, (a, b) -> a));
    this.storyFiles = newsroom.stories().stream().map(Story::path).collect(Collectors.toSet());
  }

  /**
   * The addresses of everything public; links and pictures that lead nowhere are reported.
   *
   * @param checked the public stories and those that will be public later
   */
  Addresses addresses(
      List<Story> stories,
      List<StandalonePage> pages,
      List<Author> authors,
      List<Section> sections,
      List<Story> checked,
      Problems problems) {
    Map<String, UrlPath> urls = new HashMap<>(2 * stories.size());
    List<UrlPath> places = Crew.map(stories, permalinks::of);
    for (int i = 0; i < stories.size(); i++) {
      urls.put(stories.get(i).path(), places.get(i));
    }
    pages.forEach(p -> urls.put(p.path(), p.url()));
    authors.forEach(a -> urls.putIfAbsent(a.location().path(), urlOf(a)));
    sections.forEach(s -> urls.putIfAbsent(s.location().path(), urlOf(s)));

    Set<UrlPath> withheld =
        newsroom.stories().stream()
            .filter(a -> a.date() != null && !urls.containsKey(a.path()))
            .flatMap(a -> Stream.concat(Stream.of(permalinks.of(a)), a.aliases().stream()))
            .collect(Collectors.toCollection(HashSet::new));
    Map<String, UrlPath> drafts =
        newsroom.pages().stream()
            .filter(p -> !urls.containsKey(p.path()))
            .collect(Collectors.toMap(StandalonePage::path, StandalonePage::url));
    withheld.addAll(drafts.values());
    withheld.removeAll(urls.values());
    stories.forEach(a -> withheld.removeAll(a.aliases()));
    checkLater(checked, urls, problems);

    ReferenceCheck check =
        new ReferenceCheck(
            new Addresses(urls, Map.of(), withheld), media, storyFiles, drafts, problems);
    List<Mention> mentions = new ArrayList<>();
    authors.forEach(a -> mentions.addAll(Mention.of(a)));
    sections.forEach(s -> mentions.addAll(Mention.of(s)));
    pages.forEach(p -> mentions.addAll(Mention.of(p)));
    Photo logo = config.publisher().logo();
    if (logo != null) {
      mentions.add(Mention.of(SiteConfig.FILE, logo));
    }
    Set<String> shown = new HashSet<>();
    mentions.forEach(m -> check.of(m, shown));
    Set<String> laterOnly = new HashSet<>();
    for (Story story : checked) {
      Set<String> files = urls.containsKey(story.path()) ? shown : laterOnly;
      story.card().mentions().forEach(m -> check.of(m, files));
    }
    Map<String, MediaFile> shownMedia = new HashMap<>(media);
    shownMedia.keySet().retainAll(shown);
    return new Addresses(urls, shownMedia, withheld);
  }

  /** Finds now what would only collide on the morning when a story appears. */
  private void checkLater(List<Story> checked, Map<String, UrlPath> urls, Problems problems) {
    Map<UrlPath, String> taken = new HashMap<>();
    urls.forEach((path, url) -> taken.put(url, path));
    for (Story story : checked) {
      if (!urls.containsKey(story.path())) {
        UrlPath url = permalinks.of(story);
        String other = taken.putIfAbsent(url, story.path());
        if (other != null) {
          problems.error(
              "address-taken",
              story.location(),
              "the address "
                  + url.value()
                  + " of the story "
                  + story.path()
                  + " belongs to "
                  + other
                  + " already",
              "give the story another \"slug\"");
        }
      }
    }
  }

  /** The static files, without those that only unpublished stories or pages name. */
  List<StaticFile> staticFiles(Addresses addresses) {
    Set<String> withheld = new HashSet<>();
    newsroom.stories().stream()
        .filter(a -> !addresses.pages().containsKey(a.path()))
        .forEach(
            a -> {
              a.card().mentions().forEach(m -> withheld.add(m.file()));
              LooseMentions.of(a.article()).forEach(path -> withheld.add("static" + path));
            });
    newsroom.pages().stream()
        .filter(p -> !addresses.pages().containsKey(p.path()))
        .forEach(p -> Mention.of(p).forEach(m -> withheld.add(m.file())));
    withheld.removeAll(addresses.media().keySet());
    return newsroom.staticFiles().stream()
        .filter(f -> f.furniture() || !withheld.contains("static/" + f.path()))
        .toList();
  }

  private static UrlPath urlOf(Author author) {
    return SitePaths.author(author.id());
  }

  private static UrlPath urlOf(Section section) {
    return SitePaths.section(section.slug());
  }
}
