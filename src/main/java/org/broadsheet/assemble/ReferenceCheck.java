package org.broadsheet.assemble;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.broadsheet.model.Addresses;
import org.broadsheet.model.MediaFile;
import org.broadsheet.model.Reference;
import org.broadsheet.model.UrlPath;
import org.broadsheet.problem.Problems;
import org.broadsheet.problem.Spelling;

/**
 * Follows every mention of another file to see that it leads somewhere that readers may go.
 *
 * @param known the pages of public content files, and the addresses that are withheld
 * @param media every picture and other file there is, by path
 * @param storyFiles every story's file, public or not
 * @param drafts the addresses of standalone pages that are kept back, by file
 * @param problems where dead ends are reported
 */
record ReferenceCheck(
    Addresses known,
    Map<String, MediaFile> media,
    Set<String> storyFiles,
    Map<String, UrlPath> drafts,
    Problems problems) {

  /** Follows one mention; a picture or other file it leads to is added to {@code shown}. */
  void of(Mention mention, Set<String> shown) {
    String file = mention.file();
    if (media.containsKey(file)) {
      shown.add(file);
    } else if (mention.kind() == Reference.Kind.PICTURE) {
      pictureMissing(mention, file);
    } else if (mention.written().startsWith("/")) {
      checkSitePath(mention);
    } else if (mention.written().toLowerCase(Locale.ROOT).endsWith(".md")) {
      checkContentFile(mention, file);
    }
  }

  private void pictureMissing(Mention mention, String file) {
    if (file.isEmpty()) {
      problems.error(
          "picture-outside",
          mention.location(),
          "the picture \"" + mention.written() + "\" is outside the site's folder",
          "copy it beside the story and write its name alone");
      return;
    }
    problems.error(
        "picture-missing",
        mention.location(),
        "there is no picture \"" + mention.written() + "\"",
        hint(
            mention,
            media.keySet(),
            "put the picture there, as " + file + ", or correct the name"));
  }

  /** The file whose own name is nearest, as the mention's file must write it; else another hint. */
  private static String hint(Mention mention, Set<String> files, String other) {
    String wanted = name(mention.file());
    Map<String, String> byName = new TreeMap<>();
    files.stream()
        .filter(path -> !path.equals(mention.owner()))
        .sorted(Comparator.comparing((String path) -> !beside(mention, path)).thenComparing(p -> p))
        .forEach(path -> byName.putIfAbsent(name(path), path));
    String nearest = Spelling.nearest(wanted, byName.keySet());
    if (nearest == null) {
      nearest =
          byName.keySet().stream()
              .filter(n -> stem(n).equals(stem(wanted)))
              .findFirst()
              .orElse(null);
    }
    String file = nearest == null ? null : byName.get(nearest);
    return file == null
        ? other
        : "did you mean \"" + Addresses.written(mention.owner(), file) + "\"?";
  }

  private static boolean beside(Mention mention, String path) {
    return !Addresses.written(mention.owner(), path).contains("/");
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return (dot < 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT);
  }

  private void checkSitePath(Mention mention) {
    String written = mention.written();
    if (known.isWithheld(written)) {
      UrlPath page = new UrlPath(written.endsWith("/") ? written : written + "/");
      unpublished(mention, drafts.containsValue(page) ? "page" : "story");
    }
  }

  private void checkContentFile(Mention mention, String file) {
    if (known.pages().containsKey(file)) {
      return;
    }
    if (storyFiles.contains(file) || drafts.containsKey(file)) {
      unpublished(mention, drafts.containsKey(file) ? "page" : "story");
      return;
    }
    problems.error(
        "link-unknown",
        mention.location(),
        "the link leads to \"" + mention.written() + "\", which does not exist",
        hint(
            mention,
            known.pages().keySet(),
            "link to another story by the path of its file, relative to this one"));
  }

  private void unpublished(Mention mention, String what) {
    problems.warning(
        "link-unpublished",
        mention.location(),
        "the link leads to a "
            + what
            + " that is not public yet; readers see its words without a link",
        "publish that " + what + " first, or take the link out");
  }
}
