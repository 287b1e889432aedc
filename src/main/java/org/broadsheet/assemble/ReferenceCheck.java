package org.broadsheet.assemble;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.broadsheet.model.Addresses;
import org.broadsheet.model.MediaFile;
import org.broadsheet.model.Mention;
import org.broadsheet.model.Reference;
import org.broadsheet.model.UrlPath;
import org.broadsheet.problem.Problems;

/** Follows every mention of another file to see that it leads nowhere that readers may not go. */
final class ReferenceCheck {

  private final Addresses known;
  private final Map<String, MediaFile> media;
  private final Set<String> storyFiles;
  private final Map<String, UrlPath> drafts;
  private final NearFiles nearMedia;
  private final NearFiles nearPages;
  private final Problems problems;

  /**
   * A check for one site.
   *
   * @param known the pages of public content files, and the addresses that are withheld
   * @param media every picture and other file there is, by path
   * @param storyFiles every story's file, public or not
   * @param drafts the addresses of standalone pages that are kept back, by file
   * @param problems where dead ends are reported
   */
  ReferenceCheck(
      Addresses known,
      Map<String, MediaFile> media,
      Set<String> storyFiles,
      Map<String, UrlPath> drafts,
      Problems problems) {
    this.known = known;
    this.media = media;
    this.storyFiles = storyFiles;
    this.drafts = drafts;
    this.nearMedia = new NearFiles(media.keySet());
    this.nearPages = new NearFiles(known.pages().keySet());
    this.problems = problems;
  }

  /** Follows one mention; a picture or other file it leads to is added to {@code shown}. */
  void of(Mention mention, Set<String> shown) {
    String file = mention.file();
    if (media.containsKey(file)) {
      shown.add(file);
    } else if (mention.kind() == Reference.Kind.PICTURE) {
      pictureMissing(mention, file);
    } else if (mention.written().startsWith("/")) {
      checkSitePath(mention);
    } else if (isContentFile(mention.written())) {
      checkContentFile(mention, file);
    }
  }

  private static boolean isContentFile(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    return lower.endsWith(".md") || lower.endsWith(".markdown");
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
        hint(nearMedia, mention, "put the picture there, as " + file + ", or correct the name"));
  }

  private void checkSitePath(Mention mention) {
    String written = mention.written();
    if (known.isWithheld(written)) {
      boolean page = drafts.containsValue(Addresses.normal(written));
      unpublished(mention, page ? "page" : "story");
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
            nearPages,
            mention,
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

  private static String hint(NearFiles files, Mention mention, String other) {
    String file = files.nearest(mention);
    return file == null
        ? other
        : "did you mean \"" + Addresses.written(mention.owner(), file) + "\"?";
  }
}
