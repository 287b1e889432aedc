package org.broadsheet.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.broadsheet.config.HtmlPolicy;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.config.SiteConfigReader;
import org.broadsheet.config.Words;
import org.broadsheet.config.WordsReader;
import org.broadsheet.markdown.MarkdownOptions;
import org.broadsheet.memory.KnownFiles;
import org.broadsheet.memory.Memory;
import org.broadsheet.model.Newsroom;
import org.broadsheet.model.StaticFile;
import org.broadsheet.model.UrlPath;
import org.broadsheet.page.PagePlanner;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Problems;
import org.broadsheet.source.NewsroomReader;
import org.broadsheet.source.Tray;
import org.broadsheet.theme.Theme;
import org.jspecify.annotations.Nullable;

/** A site's folder opened for work: its settings, its theme and the words of its language. */
final class Workplace implements AutoCloseable {

  private final Path site;
  private final Problems problems;
  private final Theme theme;
  private final @Nullable SiteConfig config;
  private final @Nullable Words words;

  private Workplace(
      Path site,
      Problems problems,
      Theme theme,
      @Nullable SiteConfig config,
      @Nullable Words words) {
    this.site = site;
    this.problems = problems;
    this.theme = theme;
    this.config = config;
    this.words = words;
  }

  /**
   * Opens a site; what is wrong with its settings or theme is reported, and it is not ready then.
   */
  static Workplace of(Path site, Problems problems) throws IOException {
    return of(site, Theme.of(site, problems), problems);
  }

  /**
   * Opens a site whose theme is open already.
   *
   * @param theme is closed with the workplace
   */
  static Workplace of(Path site, Theme theme, Problems problems) throws IOException {
    SiteConfig config = new SiteConfigReader(problems).read(site);
    Words words =
        config == null
            ? null
            : new WordsReader(name -> text(theme, name, problems), problems)
                .read(config.language());
    if (words != null) {
      checkLabels(words, problems);
    }
    UnusedTemplates.report(theme, problems);
    return new Workplace(site, problems, theme, config, words);
  }

  private static void checkLabels(Words words, Problems problems) {
    Set<String> missing = new TreeSet<>(PagePlanner.LABELS);
    missing.removeAll(words.labels().keySet());
    if (!missing.isEmpty()) {
      problems.error(
          "words-incomplete",
          Location.file(Theme.TEMPLATES + "/words/" + words.language() + ".yaml"),
          "these words are missing: " + String.join(", ", missing),
          "add them under labels, or delete the file to have the theme's own words again");
    }
  }

  private static @Nullable String text(Theme theme, String name, Problems problems) {
    try {
      return theme.template(name);
    } catch (CharacterCodingException e) {
      problems.error(
          "template-unreadable",
          Location.file(Theme.TEMPLATES + "/" + name),
          "this file is not UTF-8 text",
          "save it as UTF-8 in your editor");
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether there is something to work with. */
  boolean ready() {
    return config != null && words != null && !problems.hasErrors();
  }

  /**
   * Reads every file of the site.
   *
   * @param files the site's folder as it was walked
   */
  Newsroom read(Memory memory, KnownFiles files) {
    return read(files, new NewsroomReader(config(), markdown(), memory, problems));
  }

  /**
   * Reads every file of the site once more.
   *
   * @param tray what was read last time
   * @param found is told what is wrong with the files
   */
  Newsroom read(Memory memory, KnownFiles files, Tray tray, Problems found) {
    return read(files, new NewsroomReader(config(), markdown(), memory, tray, found));
  }

  /**
   * What reading every file of the site would give, made of what it gave before.
   *
   * @param before what it gave
   * @param told what was wrong, with the place and with the files
   * @param changed the paths that are not as they were then
   * @param found is told what is wrong now
   * @return null where every file has to be read
   */
  @Nullable Newsroom readAgain(
      Memory memory,
      KnownFiles files,
      Tray tray,
      Newsroom before,
      List<Problem> told,
      Set<String> changed,
      Problems found) {
    return new NewsroomReader(config(), markdown(), memory, tray, found)
        .readAgain(before, told, files, changed);
  }

  private MarkdownOptions markdown() {
    return new MarkdownOptions(
        config().language(), config().html() == HtmlPolicy.TRUSTED, words().labels());
  }

  private Newsroom read(KnownFiles files, NewsroomReader reader) {
    Set<String> furniture = Furniture.of(theme);
    return reader.read(
        files,
        theme.staticFiles().stream()
            .map(
                f ->
                    new StaticFile(
                        f.path(), new UrlPath("/" + f.path()), furniture.contains(f.path())))
            .toList(),
        path -> theme.staticFile(path.substring("static/".length())));
  }

  /** Whether equal views become equal pages here and there. */
  boolean rendersAs(Workplace other) {
    return config().equals(other.config()) && theme.hasTemplatesOf(other.theme);
  }

  Path site() {
    return site;
  }

  Problems problems() {
    return problems;
  }

  Theme theme() {
    return theme;
  }

  /** What {@code site.yaml} says, or null where that is not known. */
  @Nullable SiteConfig knownConfig() {
    return config;
  }

  SiteConfig config() {
    return Objects.requireNonNull(config, "a site that is not ready");
  }

  Words words() {
    return Objects.requireNonNull(words, "a site that is not ready");
  }

  @Override
  public void close() throws IOException {
    theme.close();
  }
}
