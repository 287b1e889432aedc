package org.broadsheet.model;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where everything public of a site is found, by the file it comes from.
 *
 * @param pages the page of each content file, by the file's path relative to the site's folder
 * @param media the pictures and other files that something public shows or offers, by path
 * @param withheld addresses of stories and pages that are not public: nothing may lead there
 */
public record Addresses(
    Map<String, UrlPath> pages, Map<String, MediaFile> media, Set<UrlPath> withheld) {

  /** Copies the collections. */
  public Addresses {
    pages = Map.copyOf(pages);
    media = Map.copyOf(media);
    withheld = Set.copyOf(withheld);
  }

  /**
   * The file that a path in a content file means: {@code /…} is in {@code static/}, anything else
   * beside the file.
   *
   * @param owner the content file, relative to the site's folder
   * @param written the path as written, percent-decoded
   * @return relative to the site's folder, or null where it leads out of it
   */
  public static @Nullable String file(String owner, String written) {
    String from =
        written.startsWith("/") ? "static/" : owner.substring(0, owner.lastIndexOf('/') + 1);
    Deque<String> path = new ArrayDeque<>();
    for (String segment : (from + written).split("/", -1)) {
      if (segment.equals("..")) {
        if (path.pollLast() == null) {
          return null;
        }
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        path.addLast(segment);
      }
    }
    return String.join("/", path);
  }

  /**
   * How a content file writes the path of another file, so that {@link #file} finds it again.
   *
   * @param owner the content file, relative to the site's folder
   * @param file the other file, relative to the site's folder
   */
  public static String written(String owner, String file) {
    if (file.startsWith("static/")) {
      return file.substring("static".length());
    }
    String[] from = owner.split("/", -1);
    String[] to = file.split("/", -1);
    int shared = 0;
    while (shared < Math.min(from.length, to.length) - 1 && from[shared].equals(to[shared])) {
      shared++;
    }
    return "../".repeat(from.length - 1 - shared)
        + String.join("/", Arrays.asList(to).subList(shared, to.length));
  }

  /** The public page of the content file that a link in another file names, or null. */
  public @Nullable UrlPath page(String owner, String written) {
    String file = file(owner, written);
    return file == null ? null : pages.get(file);
  }

  /** The public picture or other file that a path in a content file names, or null. */
  public @Nullable MediaFile media(String owner, String written) {
    String file = file(owner, written);
    return file == null ? null : media.get(file);
  }

  /**
   * Whether a site path such as {@code /2026/11/storm/} belongs to a story or page that is not
   * public, in whatever way it is spelt: with dots, with {@code index.html}, without the last
   * slash.
   */
  public boolean isWithheld(String sitePath) {
    UrlPath folder = normal(sitePath);
    if (folder == null || withheld.contains(folder)) {
      return folder != null;
    }
    String path = folder.value();
    return path.length() > 1
        && withheld.contains(new UrlPath(path.substring(0, path.length() - 1)));
  }

  /** A site path in its one spelling, as a folder; null where it is no address at all. */
  public static @Nullable UrlPath normal(String sitePath) {
    Deque<String> segments = new ArrayDeque<>();
    for (String segment : sitePath.split("/", -1)) {
      if (segment.equals("..")) {
        segments.pollLast();
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        segments.addLast(segment);
      }
    }
    if ("index.html".equals(segments.peekLast())) {
      segments.removeLast();
    }
    String path = segments.isEmpty() ? "/" : "/" + String.join("/", segments) + "/";
    return UrlPath.valid(path) ? new UrlPath(path) : null;
  }
}
