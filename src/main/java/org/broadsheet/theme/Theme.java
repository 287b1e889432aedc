package org.broadsheet.theme;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.broadsheet.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The templates and static files of a site: those in its own {@code templates/} and {@code static/}
 * folders over those of the default theme, file by file. Which files there are is fixed when the
 * theme is opened; their content is read when it is asked for. Safe to use from many threads.
 */
public final class Theme implements AutoCloseable {

  /** The folder of a site, and of a theme, that holds its templates. */
  public static final String TEMPLATES = "templates";

  /** The folder of a site, and of a theme, that holds files for readers. */
  public static final String STATIC = "static";

  private final @Nullable FileSystem jar;
  private final SortedMap<String, Path> ownTemplates;
  private final SortedMap<String, Path> ownStatic;
  private final SortedMap<String, Path> defaultTemplates;
  private final SortedMap<String, Path> allTemplates;
  private final SortedMap<String, Path> allStatic;

  private Theme(Path site, @Nullable FileSystem jar, Path defaults, Problems problems)
      throws IOException {
    this.jar = jar;
    ownTemplates = ThemeFolder.of(site, TEMPLATES, problems).files();
    ownStatic = ThemeFolder.of(site, STATIC, problems).files();
    defaultTemplates = ThemeFolder.of(defaults, TEMPLATES, problems).files();
    allTemplates = over(defaultTemplates, ownTemplates);
    allStatic = over(ThemeFolder.of(defaults, STATIC, problems).files(), ownStatic);
  }

  private static SortedMap<String, Path> over(
      SortedMap<String, Path> below, SortedMap<String, Path> above) {
    SortedMap<String, Path> both = new TreeMap<>(below);
    both.putAll(above);
    return both;
  }

  /**
   * The theme of a site over the default theme that is packed with the program.
   *
   * @param site the site's folder; either of the two folders in it may be missing
   * @param problems receives {@code file-outside} for links that lead out of the site and {@code
   *     file-unreadable} for what cannot be looked at
   * @throws IOException where a folder or the program's own archive cannot be read
   */
  public static Theme of(Path site, Problems problems) throws IOException {
    try {
      Path program =
          Path.of(Theme.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return of(site, program, problems);
    } catch (URISyntaxException e) {
      throw new IOException("the program's own place cannot be read", e);
    }
  }

  /**
   * The theme of a site over a default theme in the folder {@code theme} of a program.
   *
   * @param program a folder of classes and resources, or an archive of them
   */
  static Theme of(Path site, Path program, Problems problems) throws IOException {
    if (Files.isDirectory(program)) {
      return new Theme(site, null, program.resolve("theme"), problems);
    }
    FileSystem jar = FileSystems.newFileSystem(program, (ClassLoader) null);
    try {
      return new Theme(site, jar, jar.getPath("/theme"), problems);
    } catch (IOException | RuntimeException e) {
      jar.close();
      throw e;
    }
  }

  /** The names of all templates, relative to {@code templates/}, in alphabetical order. */
  public List<String> templates() {
    return List.copyOf(allTemplates.keySet());
  }

  /**
   * The text of a template.
   *
   * @param name relative to {@code templates/}, with forward slashes, such as {@code
   *     partials/head.html}
   * @return the text without byte order mark and with line feeds only, or null where there is no
   *     such template; a name that leads out of the folder never is one
   * @throws CharacterCodingException where the file is not UTF-8
   * @throws IOException where it cannot be read
   */
  public @Nullable String template(String name) throws IOException {
    Path file = allTemplates.get(name);
    if (file == null) {
      return null;
    }
    String text =
        StandardCharsets.UTF_8
            .newDecoder()
            .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
            .toString();
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return unmarked.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** Whether a template is the site's own. */
  public boolean overridden(String name) {
    return ownTemplates.containsKey(name);
  }

  /** The templates of the site that lie over none of the default theme, in alphabetical order. */
  public List<String> additions() {
    return ownTemplates.keySet().stream()
        .filter(name -> !defaultTemplates.containsKey(name))
        .toList();
  }

  /**
   * Every file for readers, by path. Files and folders whose name begins with a dot are left out,
   * except {@code .well-known} (RFC 8615).
   */
  public List<ThemeFile> staticFiles() {
    return allStatic.keySet().stream()
        .map(path -> new ThemeFile(path, ownStatic.containsKey(path)))
        .toList();
  }

  /**
   * The file behind one of {@link #staticFiles}, which may be inside the program's archive.
   *
   * @throws IllegalArgumentException where it is none of them
   */
  public Path staticFile(String path) {
    Path file = allStatic.get(path);
    if (file == null) {
      throw new IllegalArgumentException("no file of the theme: " + path);
    }
    return file;
  }

  /** Lets go of the program's archive; nothing can be read afterwards. */
  @Override
  public void close() throws IOException {
    if (jar != null) {
      jar.close();
    }
  }
}
