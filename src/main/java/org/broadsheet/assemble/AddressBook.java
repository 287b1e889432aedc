package org.broadsheet.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.broadsheet.config.SiteConfig;
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
import org.broadsheet.model.Target;
import org.broadsheet.model.UrlPath;
import org.broadsheet.problem.Problems;

/** Gives every public thing its address and keeps back what only unpublished stories show. */
final class AddressBook {

  private final SiteConfig config;
  private final Permalinks permalinks;
  private final OldAddresses old;
  private final Newsroom newsroom;
  private final Map<String, MediaFile> media;
  private final Lineup lineup;

  AddressBook(
      SiteConfig config,
      Permalinks permalinks,
      OldAddresses old,
      Newsroom newsroom,
      Lineup lineup) {
    this.config = config;
    this.permalinks = permalinks;
    this.old = old;
    this.newsroom = newsroom;
    this.lineup = lineup;
    this.media = new HashMap<>();
    newsroom.media().forEach(m -> media.putIfAbsent(m.path(), m));
  }

  /** The addresses of everything public; links and pictures that lead nowhere are reported. */
  Addresses addresses(
      List<StandalonePage> pages, List<Author> authors, List<Section> sections, Problems problems) {
    List<Story> stories = lineup.shown();
    Map<String, UrlPath> urls = new HashMap<>(2 * stories.size());
    List<UrlPath> places = old.of(stories, permalinks);
    for (int i = 0; i < stories.size(); i++) {
      urls.put(stories.get(i).path(), places.get(i));
    }
    pages.forEach(p -> urls.put(p.path(), p.url()));
    authors.forEach(a -> urls.putIfAbsent(a.location().path(), urlOf(a)));
    sections.forEach(s -> urls.putIfAbsent(s.location().path(), urlOf(s)));
    checkLater(urls, problems);

    Map<String, UrlPath> drafts = new HashMap<>();
    for (StandalonePage page : newsroom.pages()) {
      if (!urls.containsKey(page.path())) {
        drafts.put(page.path(), page.url());
      }
    }
    Set<UrlPath> withheld = withheld(urls, drafts);
    ReferenceCheck check = check(urls, withheld, drafts, problems);
    Set<String> shown = shownFiles(check, pages, authors, sections);
    Map<String, MediaFile> shownMedia = new HashMap<>(media);
    shownMedia.keySet().retainAll(shown);
    return new Addresses(urls, shownMedia, withheld);
  }

  /** The addresses of what is not public, but for those that something public has. */
  private Set<UrlPath> withheld(Map<String, UrlPath> urls, Map<String, UrlPath> drafts) {
    Set<UrlPath> withheld = new HashSet<>(drafts.values());
    for (Story story : hidden(urls)) {
      if (story.date() != null) {
        withheld.add(permalinks.of(story));
        withheld.addAll(story.aliases());
      }
    }
    if (!withheld.isEmpty()) {
      urls.values().forEach(withheld::remove);
      lineup.shown().forEach(story -> story.aliases().forEach(withheld::remove));
    }
    return withheld;
  }

  private List<Story> hidden(Map<String, UrlPath> urls) {
    return lineup.hidden().stream().filter(story -> !urls.containsKey(story.path())).toList();
  }

  private ReferenceCheck check(
      Map<String, UrlPath> urls,
      Set<UrlPath> withheld,
      Map<String, UrlPath> drafts,
      Problems problems) {
    Set<String> hiddenFiles = lineup.hidden().stream().map(Story::path).collect(Collectors.toSet());
    return new ReferenceCheck(urls, withheld, media, hiddenFiles, drafts, problems);
  }

  /** Follows all mentions; the pictures and other files that something public names. */
  private Set<String> shownFiles(
      ReferenceCheck check,
      List<StandalonePage> pages,
      List<Author> authors,
      List<Section> sections) {
    List<Mention> mentions = new ArrayList<>();
    authors.forEach(a -> mentions.addAll(Mention.of(a)));
    sections.forEach(s -> mentions.addAll(Mention.of(s)));
    pages.forEach(p -> mentions.addAll(Mention.of(p)));
    Photo logo = config.publisher().logo();
    if (logo != null) {
      mentions.add(Mention.of(SiteConfig.FILE, logo));
    }
    Set<String> shown = ConcurrentHashMap.newKeySet();
    check.deadMentions(mentions, shown).forEach(check::report);
    // Reported by one hand and in order, since only so many guesses are made at what was meant.
    Set<String> later = lineup.later().stream().map(Story::path).collect(Collectors.toSet());
    Slices.map(lineup.checked(), some -> deadEnds(check, some, shown, later))
        .forEach(check::report);
    return shown;
  }

  private static List<Mention> deadEnds(
      ReferenceCheck check, List<Story> stories, Set<String> shown, Set<String> later) {
    List<Mention> dead = new ArrayList<>();
    Set<String> laterOnly = new HashSet<>();
    for (Story story : stories) {
      List<Target> targets = story.card().targets();
      if (!targets.isEmpty()) {
        Set<String> files = later.contains(story.path()) ? laterOnly : shown;
        dead.addAll(mentions(story, check.deadEnds(targets, files)));
      }
    }
    return dead;
  }

  /** Where a story names what leads nowhere; the card does not know, as it is seldom asked. */
  private static List<Mention> mentions(Story story, List<Target> dead) {
    if (dead.isEmpty()) {
      return List.of();
    }
    Set<Target> meant = new HashSet<>(dead);
    return Mention.of(story.asFiled()).stream()
        .filter(mention -> meant.contains(mention.target()))
        .toList();
  }

  /** Finds now what would only collide on the morning when a story appears. */
  private void checkLater(Map<String, UrlPath> urls, Problems problems) {
    if (lineup.later().isEmpty()) {
      return;
    }
    Map<UrlPath, String> taken = new HashMap<>();
    urls.forEach((path, url) -> taken.put(url, path));
    for (Story story : lineup.later()) {
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
    hidden(addresses.pages())
        .forEach(
            a -> {
              a.card().targets().forEach(target -> withheld.add(target.file()));
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
