package org.broadsheet.bench.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An archive written down in a folder, in one generator's dialect, and the work of its newsroom.
 */
public final class PaperSite {

  private final Archive archive;
  private final Dialect dialect;
  private final Path folder;

  private PaperSite(Archive archive, Dialect dialect, Path folder) {
    this.archive = archive;
    this.dialect = dialect;
    this.folder = folder;
  }

  /** Writes an archive as a site for Broadsheet into a folder that is not there yet. */
  public static PaperSite write(Archive archive, BroadsheetDialect dialect, Path folder)
      throws IOException {
    return written(archive, dialect, folder);
  }

  /** Writes the same archive as a site for Hugo into a folder that is not there yet. */
  public static PaperSite write(Archive archive, HugoDialect dialect, Path folder)
      throws IOException {
    return written(archive, dialect, folder);
  }

  private static PaperSite written(Archive archive, Dialect dialect, Path folder)
      throws IOException {
    List<YearMonth> months = months(archive);
    Files.createDirectories(folder);
    for (YearMonth month : months) {
      Files.createDirectories(
          folder.resolve("content/articles").resolve(month.toString().replace('-', '/')));
    }
    dialect.furnish(folder, archive.cast(), months);
    PaperSite site = new PaperSite(archive, dialect, folder);
    for (Cast.Writer author : archive.cast().authors()) {
      Path file = folder.resolve(dialect.file(author));
      Files.createDirectories(file.getParent());
      Files.writeString(file, dialect.text(author));
    }
    try {
      IntStream.range(0, archive.count()).parallel().forEach(site::writeStory);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return site;
  }

  /** There are enough days left in the newest story's month for the stories to come. */
  private static List<YearMonth> months(Archive archive) {
    YearMonth last = YearMonth.from(archive.title(0).published());
    YearMonth first = YearMonth.from(archive.title(archive.count() - 1).published());
    return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
        .toList();
  }

  private void writeStory(int number) {
    Story story = archive.story(number);
    try {
      Files.writeString(folder.resolve(dialect.file(story.title())), dialect.text(story));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder of the site. */
  public Path folder() {
    return folder;
  }

  /** Writes the next story; 1 is the first after the newest of the archive. */
  public void addStory(int number) {
    writeStory(-number);
  }

  /** Adds a sentence to a story from the middle of the archive, to another one for every number. */
  public void editStory(int number) throws IOException {
    Title title = archive.title((archive.count() / 2 + number) % archive.count());
    append(dialect.file(title), "\n" + archive.sentence(number) + "\n");
  }

  /** Adds a sentence to an author's bio, of another author for every number. */
  public void editAuthor(int number) throws IOException {
    List<Cast.Writer> authors = archive.cast().authors();
    append(dialect.file(authors.get(number % authors.size())), archive.sentence(number) + "\n");
  }

  /** Adds one character, a space in a tag, to the template of a story's page. */
  public void editTemplate() throws IOException {
    Path file = folder.resolve(dialect.storyTemplate());
    String text = Files.readString(file);
    String changed = text.replaceFirst("<article", "<article ");
    if (changed.equals(text)) {
      throw new IOException(file + " has no <article>");
    }
    Files.writeString(file, changed);
  }

  private void append(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.writeString(path, Files.readString(path) + text);
  }
}
