package org.broadsheet.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.broadsheet.assemble.SiteAssembler;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.model.Edition;
import org.broadsheet.model.Newsroom;
import org.broadsheet.model.StandalonePage;
import org.broadsheet.model.Story;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Problems;
import org.broadsheet.problem.Severity;
import org.broadsheet.source.NewsroomReader;

/**
 * What is left of a site while some of its files are broken. It makes no paper, but its links,
 * authors, sections and pictures can be looked at already, so that an editor need not mend one file
 * to hear of the next.
 *
 * @param broken the words of each broken file, and of its path, in small letters
 */
record Remainder(Map<String, Set<String>> broken) {

  /** With more broken files than this, what is left says little. */
  private static final int MOST_BROKEN = 100;

  /** What may be wrong only because something stands in a broken file. */
  private static final Set<String> DOUBTFUL =
      Set.of("author-unknown", "link-unknown", "section-unknown", "translation-unknown");

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  /**
   * What is wrong between the whole files of a site, without what may only seem so.
   *
   * @param read what was found when the files were read
   */
  static List<Problem> problems(
      Path site, Newsroom newsroom, SiteConfig config, Edition edition, List<Problem> read) {
    Map<String, Set<String>> broken = new TreeMap<>();
    for (Problem problem : read) {
      String path = problem.location().path();
      boolean content = path.startsWith(NewsroomReader.CONTENT + "/");
      if (content && problem.severity() == Severity.ERROR && broken.size() <= MOST_BROKEN) {
        broken.computeIfAbsent(path, p -> words(site, p));
      }
    }
    if (broken.size() > MOST_BROKEN) {
      return List.of();
    }
    Remainder remainder = new Remainder(broken);
    Problems found = new Problems();
    new SiteAssembler(config, edition, found).assemble(remainder.of(newsroom));
    return found.sorted().stream().filter(problem -> !remainder.explains(problem)).toList();
  }

  private static Set<String> words(Path site, String path) {
    try {
      // Whatever its characters are, those of plain names are read.
      String text = new String(Files.readAllBytes(site.resolve(path)), StandardCharsets.UTF_8);
      return words(path + "\n" + text);
    } catch (IOException e) {
      return words(path);
    }
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    Collections.addAll(words, NO_WORD.split(text.toLowerCase(Locale.ROOT), -1));
    words.remove("");
    return words;
  }

  private Newsroom of(Newsroom all) {
    return new Newsroom(
        whole(all.stories(), Story::path),
        whole(all.authors(), author -> author.location().path()),
        whole(all.sections(), section -> section.location().path()),
        whole(all.pages(), StandalonePage::path),
        all.media(),
        all.staticFiles());
  }

  private <T> List<T> whole(Collection<T> files, Function<? super T, String> path) {
    return files.stream().filter(file -> !broken.containsKey(path.apply(file))).toList();
  }

  /** Whether a broken file may hold what a problem misses: all words of its name stand there. */
  private boolean explains(Problem problem) {
    String message = problem.message();
    int from = message.indexOf('"');
    int to = message.lastIndexOf('"');
    if (!DOUBTFUL.contains(problem.id()) || from == to) {
      return false;
    }
    Set<String> missed = words(message.substring(from, to));
    return broken.values().stream().anyMatch(words -> words.containsAll(missed));
  }
}
