package org.broadsheet.cli;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.broadsheet.build.BuildResult;
import org.broadsheet.build.Change;
import org.broadsheet.build.PageFate;
import org.broadsheet.build.PartWords;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.model.UrlPath;
import org.broadsheet.problem.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * Says in words why a build rendered a page or did not.
 *
 * @param witness of the build
 * @param result of the build
 * @param files the names of all files of the site after it, or null where nobody knows
 * @param fresh whether it was to render every page
 */
record Explanation(
    Witness witness, BuildResult result, @Nullable List<String> files, boolean fresh) {

  /**
   * The page that the user means, by its path or its whole address.
   *
   * @throws WrongUsage where it is no address
   */
  static UrlPath page(String written, @Nullable SiteConfig config) {
    String path = written;
    if (config != null && path.startsWith(config.url().root())) {
      path = path.substring(config.url().root().length());
    }
    path = decoded(path.startsWith("/") ? path : "/" + path);
    if (path.endsWith("/index.html")) {
      path = path.substring(0, path.length() - "index.html".length());
    }
    boolean file = path.substring(path.lastIndexOf('/')).contains(".");
    path = file || path.endsWith("/") ? path : path + "/";
    if (path.contains(":") || !UrlPath.valid(path)) {
      throw new WrongUsage(
          "\"" + written + "\" is no page of this site",
          "write its path, such as /2026/11/storm/, or its whole address");
    }
    return new UrlPath(path);
  }

  /** An address as browsers show it, for one that was copied from them (RFC 3986, section 2.1). */
  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException asItIs) {
      return path;
    }
  }

  /** Why, as one or more lines. */
  String of(UrlPath page) {
    PageFate fate = witness.fate(page);
    String name = page.value();
    if (!result.ok()) {
      return name + ": nothing was rendered to stay, because the site has errors\n";
    }
    if (fate == null) {
      return name + ofNoPage(page);
    }
    if (!fate.rendered()) {
      return name + " was not rendered: nothing that it shows has changed\n";
    }
    List<Change> changes = fate.changes();
    if (changes == null) {
      return name + " was rendered: nothing is recorded of an earlier one\n";
    }
    if (changes.isEmpty()) {
      return name
          + (fresh
              ? " was rendered: --fresh renders every page\n"
              : " was rendered: its file was not as the last build had made it\n");
    }
    StringBuilder text = new StringBuilder(name).append(" was rendered:\n");
    changes.forEach(change -> text.append("  ").append(line(change)).append('\n'));
    return text.toString();
  }

  private String ofNoPage(UrlPath page) {
    boolean known = files != null && files.contains(page.file());
    if (files != null && !known) {
      String near =
          Spelling.nearest(page.value(), files.stream().map(Explanation::address).toList());
      return " was not rendered: this site has no such page, feed or sitemap"
          + (near == null ? "\n" : "; did you mean " + near + "?\n");
    }
    if (!witness.pagesSeen()) {
      return " was not rendered: nothing at all has changed since the last build\n";
    }
    return known
        ? " was not rendered: it is copied as it is\n"
        : " was not rendered: this site has no such page, feed or sitemap\n";
  }

  /** The address of a file. */
  private static String address(String file) {
    String index = "index.html";
    boolean page = file.equals(index) || file.endsWith("/" + index);
    return "/" + (page ? file.substring(0, file.length() - index.length()) : file);
  }

  private static String line(Change change) {
    StringBuilder line = new StringBuilder(PartWords.of(change.part()));
    if (!change.came().isEmpty() || !change.went().isEmpty()) {
      line.append(':');
      change.came().forEach(headline -> line.append(" + ").append(headline));
      change.went().forEach(headline -> line.append(" - ").append(headline));
    }
    return line.toString();
  }
}
