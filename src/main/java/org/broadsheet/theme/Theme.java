package org.broadsheet.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
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

  private static final String STYLES = ".css";

  /** Of the site's own style sheets, so many are held. */
  private static final int MOST_STYLES = 100;

  private static final long LARGEST_HELD = 4L << 20;

  private final PackedTheme packed;
  private final SortedMap<String, Path> ownTemplates;
  private final SortedMap<String, Path> ownStatic;
  private final SortedSet<String> packedTemplates;
  private final SortedSet<String> packedStatic;
  private final Map<String, byte[]> held = new HashMap<>();
  private final Map<String, byte[]> heldStyles = new HashMap<>();
  private final SortedSet<String> allTemplates;
  private final SortedSet<String> allStatic;

  private Theme(
      Path site,
      PackedTheme packed,
      SortedSet<String> packedTemplates,
      SortedSet<String> packedStatic,
      Problems problems)
      throws IOException {
    this.packed = packed;
    this.packedTemplates = packedTemplates;
    this.packedStatic = packedStatic;
    ownTemplates = ThemeFolder.of(site, TEMPLATES, problems).files();
    ownStatic = ThemeFolder.of(site, STATIC, problems).files();
    allTemplates = new TreeSet<>(packedTemplates);
    allTemplates.addAll(ownTemplates.keySet());
    allStatic = new TreeSet<>(packedStatic);
    allStatic.addAll(ownStatic.keySet());
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
    PackedTheme packed = PackedTheme.of(program);
    try {
      return new Theme(
          site,
          packed,
          packed.names(TEMPLATES, problems),
          packed.names(STATIC, problems),
          problems);
    } catch (IOException | RuntimeException e) {
      packed.close();
      throw e;
    }
  }

  /**
   * The theme as it is now over the same default theme, with the texts of the site's own templates
   * and style sheets held: whatever becomes of their files, they stay what they are. It can be read
   * until the theme that it was made of is closed, and needs no closing itself.
   *
   * @param site the site's folder
   * @param problems as in {@link #of}
   * @throws IOException where a folder cannot be read
   */
  public Theme renewed(Path site, Problems problems) throws IOException {
    Theme theme = new Theme(site, packed, packedTemplates, packedStatic, problems);
    theme.ownTemplates.forEach((name, file) -> hold(file, name, theme.held));
    theme.ownStatic.forEach(
        (name, file) -> {
          if (name.endsWith(STYLES) && theme.heldStyles.size() < MOST_STYLES) {
            hold(file, name, theme.heldStyles);
          }
        });
    return theme;
  }

  private static void hold(Path file, String name, Map<String, byte[]> held) {
    try {
      if (Files.size(file) <= LARGEST_HELD) {
        held.put(name, Files.readAllBytes(file));
      }
    } catch (IOException e) {
      // Whoever needs it meets the same, and says it.
    }
  }

  /**
   * Whether another theme over the same default theme, made as this one, has the same templates.
   */
  public boolean hasTemplatesOf(Theme other) {
    return packed == other.packed
        && ownTemplates.keySet().equals(held.keySet())
        && held.keySet().equals(other.held.keySet())
        && other.ownTemplates.keySet().equals(other.held.keySet())
        && held.entrySet().stream()
            .allMatch(own -> Arrays.equals(own.getValue(), other.held.get(own.getKey())));
  }

  /** The names of all templates, relative to {@code templates/}, in alphabetical order. */
  public List<String> templates() {
    return List.copyOf(allTemplates);
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
    if (!allTemplates.contains(name)) {
      return null;
    }
    Path own = ownTemplates.get(name);
    byte[] bytes = held.get(name);
    if (bytes == null) {
      bytes = own == null ? packed.bytes(TEMPLATES, name) : Files.readAllBytes(own);
    }
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return unmarked.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** Whether a template is the site's own. */
  public boolean overridden(String name) {
    return ownTemplates.containsKey(name);
  }

  /** The templates of the site that lie over none of the default theme, in alphabetical order. */
  public List<String> additions() {
    return ownTemplates.keySet().stream().filter(name -> !packedTemplates.contains(name)).toList();
  }

  /**
   * Every file for readers, by path. Files and folders whose name begins with a dot are left out,
   * except {@code .well-known} (RFC 8615).
   */
  public List<ThemeFile> staticFiles() {
    return allStatic.stream()
        .map(path -> new ThemeFile(path, ownStatic.containsKey(path)))
        .toList();
  }

  /**
   * The content of one of {@link #staticFiles} that is not the site's own, or that is held, which
   * costs little: it is what to digest, and what to write, without asking for its place.
   *
   * @return null where the file is the site's own
   * @throws IllegalArgumentException where there is no such file
   */
  public byte @Nullable [] packedFile(String path) throws IOException {
    check(path);
    byte[] own = heldStyles.get(path);
    return own != null || ownStatic.containsKey(path) ? own : packed.bytes(STATIC, path);
  }

  /**
   * The file behind one of {@link #staticFiles}, which may be inside the program's archive.
   *
   * @throws IllegalArgumentException where it is none of them
   * @throws UncheckedIOException where the program's archive cannot be opened
   */
  public Path staticFile(String path) {
    check(path);
    Path own = ownStatic.get(path);
    try {
      return own == null ? packed.path(STATIC, path) : own;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void check(String path) {
    if (!allStatic.contains(path)) {
      throw new IllegalArgumentException("no file of the theme: " + path);
    }
  }

  /** Lets go of the program's archive; nothing can be read afterwards. */
  @Override
  public void close() throws IOException {
    packed.close();
  }
}
