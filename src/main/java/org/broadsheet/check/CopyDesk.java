package org.broadsheet.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.broadsheet.build.Proof;
import org.broadsheet.check.external.WebLink;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.crew.Crew;
import org.broadsheet.digest.Digest;
import org.broadsheet.markdown.WordingReader;
import org.broadsheet.markdown.WrittenLink;
import org.broadsheet.markdown.WrittenPicture;
import org.broadsheet.model.Author;
import org.broadsheet.model.Newsroom;
import org.broadsheet.model.Section;
import org.broadsheet.model.StandalonePage;
import org.broadsheet.model.Story;
import org.broadsheet.model.Visibility;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Problems;
import org.broadsheet.source.RawCopy;
import org.jspecify.annotations.Nullable;

/**
 * Reads all copy of a site that is public or will be. It keeps what it found in each file, so that
 * it need not read a file twice that has not changed. Safe for many threads.
 */
public final class CopyDesk {

  private final Path site;
  private final WordingReader reader = new WordingReader();
  private final Map<String, Reading> known = new ConcurrentHashMap<>();
  private @Nullable SiteConfig knownFor;
  private List<WebLink> webLinks = List.of();

  /** The desk of the site in a folder. */
  public CopyDesk(Path site) {
    this.site = site;
  }

  /**
   * Everything that is wrong with a site, sorted: what the proof says, and what the desk finds, but
   * for what the house style leaves alone.
   *
   * @throws IOException where a file cannot be read
   */
  public synchronized List<Problem> problems(Proof proof) throws IOException {
    SiteConfig config = proof.config();
    Problems found = new Problems();
    webLinks = List.of();
    if (config != null) {
      look(proof, config, found);
    }
    proof.problems().forEach(found::add);
    return admitted(found.sorted(), config);
  }

  /** Those of some problems that the house style does not leave alone. */
  static List<Problem> admitted(List<Problem> problems, @Nullable SiteConfig config) {
    Selection house =
        config == null
            ? Selection.ALL
            : new Selection(Set.of(), config.houseStyle().skip().keySet());
    return problems.stream().filter(house::admits).toList();
  }

  /** Links to other sites, in all copy that was looked at last. */
  synchronized List<WebLink> webLinks() {
    return webLinks;
  }

  private void look(Proof proof, SiteConfig config, Problems found) throws IOException {
    Rules rules = Rules.of(config);
    if (!config.equals(knownFor)) {
      known.clear();
      knownFor = config;
    }
    List<Story> stories = checked(proof);
    List<String> paths = paths(stories, proof.newsroom());
    Set<String> all = new TreeSet<>(paths);
    proof.newsroom().stories().forEach(story -> all.add(story.path()));
    Crew.each(List.copyOf(all), path -> read(path, config, rules));
    known.keySet().retainAll(all);
    Map<String, List<WrittenLink>> links = new TreeMap<>();
    Map<String, List<WrittenLink>> pictures = new TreeMap<>();
    for (String path : paths) {
      Reading reading = known.get(path);
      if (reading != null) {
        reading.problems().forEach(found::add);
        links.put(path, reading.links());
        pictures.put(path, reading.pictures());
      }
    }
    Set<String> names = new HashSet<>();
    known.values().forEach(reading -> names.addAll(reading.names()));
    webLinks = WebLinks.of(List.of(links, pictures), config.url());
    Dossier dossier = new Dossier(site, proof, config, stories, links, pictures, names);
    rules.ofPaper().forEach(rule -> rule.look(dossier, found));
  }

  /** Stories that are public or will be; drafts only where the proof shows them. */
  private static List<Story> checked(Proof proof) {
    List<Story> stories = new ArrayList<>();
    for (Story story : proof.newsroom().stories()) {
      Visibility visibility = story.at(proof.at());
      boolean draft = visibility == Visibility.DRAFT && !proof.drafts();
      if (visibility != Visibility.EXPIRED && !draft) {
        stories.add(story);
      }
    }
    return stories;
  }

  private static List<String> paths(List<Story> stories, Newsroom newsroom) {
    List<String> paths = new ArrayList<>();
    stories.forEach(story -> paths.add(story.path()));
    newsroom.authors().stream().map((Author a) -> a.location().path()).forEach(paths::add);
    newsroom.sections().stream().map((Section s) -> s.location().path()).forEach(paths::add);
    newsroom.pages().stream().filter(p -> !p.draft()).map(StandalonePage::path).forEach(paths::add);
    return paths;
  }

  private void read(String path, SiteConfig config, Rules rules) throws IOException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(site.resolve(path));
    } catch (NoSuchFileException e) {
      known.remove(path); // taken away since the proof was made; the next one will know
      return;
    }
    Digest content = Digest.of(bytes);
    Reading before = known.get(path);
    if (before != null && before.content().equals(content)) {
      return;
    }
    RawCopy raw = RawCopy.of(bytes, path);
    if (raw == null) {
      known.remove(path);
      return;
    }
    Copy copy = Copy.of(raw, reader, config.language());
    Problems found = new Problems();
    rules.ofCopy().forEach(rule -> rule.look(copy, found));
    known.put(
        path,
        new Reading(
            content,
            found.sorted(),
            copy.links(),
            copy.wording().pictures().stream().map(WrittenPicture::link).toList(),
            PictureNames.in(raw.text())));
  }
}
