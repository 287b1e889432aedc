package org.broadsheet.model;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;

/** Absolute links of a text to the site that it is on: links within the site, written in full. */
public final class OwnLinks {

  private static final String LINK = " href=\"";

  private OwnLinks() {}

  /**
   * The paths that they lead to, from the site's root and percent-decoded, each once, sorted.
   *
   * @param root the absolute address of the front page
   */
  public static List<String> in(List<Body> texts, String root) {
    TreeSet<String> paths = new TreeSet<>();
    String start = LINK + root;
    for (Body text : texts) {
      String html = text.html().value();
      for (int at = html.indexOf(start); at >= 0; at = html.indexOf(start, at + start.length())) {
        paths.add(path(html, at + start.length()));
      }
    }
    return List.copyOf(paths);
  }

  /**
   * The markup without the attributes of such links for which there is no right of way.
   *
   * @param withheld the paths that readers must not be led to
   */
  public static Html without(Html html, String root, List<String> withheld) {
    String text = html.value();
    String start = LINK + root;
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    for (int at = text.indexOf(start); at >= 0; at = text.indexOf(start, done)) {
      int end = text.indexOf('"', at + start.length()) + 1;
      out.append(text, done, at);
      if (!withheld.contains(path(text, at + start.length()))) {
        out.append(text, at, end);
      }
      done = end;
    }
    return new Html(out.append(text, done, text.length()).toString());
  }

  private static String path(String text, int start) {
    int end = start;
    while ("\"?#".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return "/" + decoded(text.substring(start, end));
  }

  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }
}
