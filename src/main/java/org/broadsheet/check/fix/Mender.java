package org.broadsheet.check.fix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.config.HtmlPolicy;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.config.SiteConfigReader;
import org.broadsheet.config.SiteKeys;
import org.broadsheet.crew.Crew;
import org.broadsheet.markdown.MarkdownOptions;
import org.broadsheet.markdown.MarkdownReader;
import org.broadsheet.memory.Memory;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problems;
import org.broadsheet.source.NewsroomReader;
import org.broadsheet.source.WrittenFile;
import org.broadsheet.yaml.TextFile;
import org.broadsheet.yaml.YamlReader;
import org.jspecify.annotations.Nullable;

/**
 * Mends what is safely mended in the files of a site: words and dates in keys and values that are
 * read as what they mean already, but are not as the house writes them. Prose is never touched.
 */
public final class Mender {

  private final Path site;

  /** A mender for the site in a folder. */
  public Mender(Path site) {
    this.site = site;
  }

  /**
   * The files that could be better, by path; nothing is written. Without a configuration that can
   * be read, only {@code site.yaml} is looked at.
   *
   * @throws IOException where the site cannot be read
   */
  public List<MendedFile> look() throws IOException {
    List<MendedFile> mended = new ArrayList<>();
    String text = TextFile.read(site.resolve(SiteConfig.FILE), SiteConfig.FILE, new Problems());
    if (text == null) {
      return mended;
    }
    MendedFile settings = mend(settings(), ZoneId.of("UTC"));
    if (settings != null) {
      mended.add(settings);
    }
    SiteConfig config = config(text, settings);
    if (config != null) {
      mended.addAll(content(config));
    }
    mended.removeIf(file -> file.changes().isEmpty() && file.declined().isEmpty());
    return List.copyOf(mended);
  }

  /**
   * Writes mended files.
   *
   * @param problems is told what could not be written
   * @return how many were
   * @throws IOException where the disk fails; then every file is as it was or mended
   */
  public int write(List<MendedFile> files, Problems problems) throws IOException {
    SafeWrite disk = new SafeWrite(site);
    int written = 0;
    for (MendedFile file : files) {
      if (!file.isChanged()) {
        continue;
      }
      String refusal = disk.replace(file.file(), file.before(), file.after());
      if (refusal == null) {
        written++;
      } else {
        problems.error(
            "mend-refused",
            Location.file(file.path()),
            "this file is not mended: " + refusal,
            "see to that, and run check --fix again");
      }
    }
    return written;
  }

  /** Tells of what looked as if it could be mended, but would then be read differently. */
  public static void tellDeclined(List<MendedFile> files, Problems problems) {
    for (MendedFile file : files) {
      for (Change change : file.declined()) {
        problems.warning(
            "mend-declined",
            change.place(),
            "\""
                + change.written()
                + "\" is not mended: as \""
                + change.better()
                + "\" it would be read differently",
            "mend it by hand, or leave it");
      }
    }
  }

  private static @Nullable SiteConfig config(String text, @Nullable MendedFile settings) {
    String better =
        settings == null
            ? text
            : TextFile.decode(settings.after(), SiteConfig.FILE, new Problems());
    return better == null ? null : new SiteConfigReader(new Problems()).read(better);
  }

  private Sheet settings() {
    return new Sheet(
        SiteConfig.FILE,
        site.resolve(SiteConfig.FILE),
        SiteKeys.SITE,
        (text, problems) -> YamlReader.read(text, SiteConfig.FILE, 1, problems),
        (text, problems) -> new SiteConfigReader(problems).read(text));
  }

  private List<MendedFile> content(SiteConfig config) throws IOException {
    List<WrittenFile> files;
    try (Memory memory = Memory.none()) {
      files = WrittenFile.of(site, memory.walk(site, Mender::wanted).tree(), new Problems());
    }
    boolean trusted = config.html() == HtmlPolicy.TRUSTED;
    MarkdownReader markdown =
        new MarkdownReader(new MarkdownOptions(config.language(), trusted, Map.of()));
    List<MendedFile> mended =
        Crew.map(
            files,
            file ->
                mend(
                    new Sheet(
                        file.path(),
                        file.file(),
                        file.keys(),
                        file::fields,
                        (text, problems) -> file.read(text, config, markdown, problems)),
                    config.timezone()));
    // Two names of one file are one file.
    Set<Path> seen = new HashSet<>();
    List<MendedFile> single = new ArrayList<>();
    for (MendedFile file : mended) {
      if (seen.add(file.file().toRealPath())) {
        single.add(file);
      }
    }
    return single;
  }

  private static boolean wanted(String path) {
    return path.equals(NewsroomReader.CONTENT) || path.startsWith(NewsroomReader.CONTENT + "/");
  }

  private static @Nullable MendedFile mend(Sheet sheet, ZoneId zone) {
    try {
      if (Files.size(sheet.file()) > TextFile.LARGEST) {
        return null;
      }
      return new FileMender(zone).mend(sheet, Files.readAllBytes(sheet.file()));
    } catch (IOException e) {
      // The check tells of files that cannot be read.
      return null;
    }
  }
}
