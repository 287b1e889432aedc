package org.broadsheet.source;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.config.SiteUrl;
import org.broadsheet.model.UrlPath;
import org.broadsheet.problem.Problems;
import org.broadsheet.yaml.YamlFields;
import org.broadsheet.yaml.YamlText;
import org.jspecify.annotations.Nullable;

/** Reads the key {@code aliases}: the addresses that a story had before. */
final class AliasReader {

  private final SiteUrl site;
  private final Problems problems;

  AliasReader(SiteUrl site, Problems problems) {
    this.site = site;
    this.problems = problems;
  }

  /** The old addresses in order, each once; one without an extension is a folder. */
  List<UrlPath> read(YamlFields story) {
    List<UrlPath> aliases = new ArrayList<>();
    for (YamlText text : story.texts("aliases")) {
      UrlPath alias = alias(text);
      if (alias != null && !aliases.contains(alias)) {
        aliases.add(alias);
      }
    }
    return aliases;
  }

  private @Nullable UrlPath alias(YamlText text) {
    String written = text.line();
    String path = written;
    if (path.contains("://")) {
      String root = site.root();
      if (!path.regionMatches(true, 0, root, 0, root.length())) {
        return complain(text, "an old address must be one of this site, below " + root);
      }
      path = path.substring(root.length() - 1);
    }
    path = decoded(path);
    if (!path.startsWith("/") || path.equals("/")) {
      return complain(text, "write the path of the old address, such as /2012/ferry/");
    }
    String last = path.substring(path.lastIndexOf('/') + 1);
    String whole = last.isEmpty() || last.contains(".") ? path : path + "/";
    return UrlPath.valid(whole)
        ? new UrlPath(whole)
        : complain(text, "write a plain path such as /2012/ferry/, without //, .., ? and #");
  }

  private static String decoded(String path) {
    if (path.indexOf('%') < 0) {
      return path;
    }
    try {
      // A plus is itself in a path; only forms write a space with it.
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }

  private @Nullable UrlPath complain(YamlText text, String hint) {
    problems.error(
        "alias-invalid",
        text.location(),
        "\"" + text.line() + "\" cannot be an old address of this story",
        hint);
    return null;
  }
}
