package org.broadsheet.model;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
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

  private static final String STATIC = "static/";

  /** Copies the collections. */
  public Addresses {
    // They are many and asked for often, which Map.copyOf is not made for.
    pages = Collections.unmodifiableMap(new HashMap<>(pages));
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
    boolean rooted = written.startsWith("/");
    String from = rooted ? STATIC : owner;
    int cut = from.lastIndexOf('/') + 1;
    int start = rooted ? 1 : 0;
    if (isPlain(from, 0, cut)) {
      int up = cut;
      while (up > 0 && written.startsWith("../", start)) {
        up = from.lastIndexOf('/', up - 2) + 1;
        start += "../".length();
      }
      if (start < written.length()
          && !written.endsWith("/")
          && isPlain(written, start, written.length())) {
        return from.substring(0, up).concat(written.substring(start));
      }
    }
    return walked(from.substring(0, cut) + written);
  }

  /** Whether no segment of a part of a path is empty or begins with a dot. */
  private static boolean isPlain(String path, int start, int end) {
    boolean begins = true;
    for (int i = start; i < end; i++) {
      char c = path.charAt(i);
      if (begins && (c == '/' || c == '.')) {
        return false;
      }
      begins = c == '/';
    }
    return true;
  }

  /** A path without empty segments and dots; null where it leads out. */
  private static @Nullable String walked(String dotted) {
    Deque<String> path = new ArrayDeque<>();
    for (String segment : dotted.split("/", -1)) {
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
    if (file.startsWith(STATIC)) {
      return file.substring(STATIC.length() - 1);
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
    return isAmong(withheld, sitePath);
  }

  /** Whether a site path, in whatever way it is spelt, is one of some addresses. */
  public static boolean isAmong(Set<UrlPath> addresses, String sitePath) {
    if (addresses.isEmpty()) {
      return false;
    }
    UrlPath folder = normal(sitePath);
    if (folder == null || addresses.contains(folder)) {
      return folder != null;
    }
    String path = folder.value();
    return path.length() > 1
        && addresses.contains(new UrlPath(path.substring(0, path.length() - 1)));
  }

  /** A site path in its one spelling, as a folder; null where it is no address at all. */
  public static @Nullable UrlPath normal(String sitePath) {
    String normal = normalText(sitePath);
    return UrlPath.valid(normal) ? new UrlPath(normal) : null;
  }

  private static String normalText(String sitePath) {
    boolean plain = sitePath.startsWith("/") && isPlain(sitePath, 1, sitePath.length());
    if (plain && sitePath.endsWith("/") && !sitePath.endsWith("/index.html/")) {
      return sitePath;
    }
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
    return segments.isEmpty() ? "/" : "/" + String.join("/", segments) + "/";
  }
}
