package org.broadsheet.assemble;

import java.util.ArrayList;
import java.util.List;
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
  private final Set<String> hiddenFiles;
  private final Map<String, UrlPath> drafts;
  private final NearFiles nearMedia;
  private final NearFiles nearPages;
  private final Problems problems;

  /**
   * A check for one site.
   *
   * @param known the pages of public content files, and the addresses that are withheld
   * @param media every picture and other file there is, by path
   * @param hiddenFiles the files of stories that are not public
   * @param drafts the addresses of standalone pages that are kept back, by file
   * @param problems where dead ends are reported
   */
  ReferenceCheck(
      Addresses known,
      Map<String, MediaFile> media,
      Set<String> hiddenFiles,
      Map<String, UrlPath> drafts,
      Problems problems) {
    this.known = known;
    this.media = media;
    this.hiddenFiles = hiddenFiles;
    this.drafts = drafts;
    this.nearMedia = new NearFiles(media.keySet());
    this.nearPages = new NearFiles(known.pages().keySet());
    this.problems = problems;
  }

  /** Whether a content file has a page that readers may see. */
  boolean isPublic(String path) {
    return known.pages().containsKey(path);
  }

  /**
   * Follows mentions; may be called from many threads.
   *
   * @param shown is given every picture and other file that they lead to
   * @return those that are to be reported, in their order
   */
  List<Mention> deadEnds(List<Mention> mentions, Set<String> shown) {
    List<Mention> dead = List.of();
    for (Mention mention : mentions) {
      String file = mention.file();
      if (media.containsKey(file)) {
        // Asked first, since many stories name the same and adding makes the others wait.
        if (!shown.contains(file)) {
          shown.add(file);
        }
      } else if (isDeadEnd(mention, file)) {
        dead = dead.isEmpty() ? new ArrayList<>() : dead;
        dead.add(mention);
      }
    }
    return dead;
  }

  private boolean isDeadEnd(Mention mention, String file) {
    if (mention.kind() == Reference.Kind.PICTURE) {
      return true;
    }
    String written = mention.written();
    return written.startsWith("/")
        ? known.isWithheld(written)
        : isContentFile(written) && !isPublic(file);
  }

  private static boolean isContentFile(String path) {
    return endsWith(path, ".md") || endsWith(path, ".markdown");
  }

  /** Whether a path has an ending, in capitals or not. */
  private static boolean endsWith(String path, String ending) {
    return path.regionMatches(true, path.length() - ending.length(), ending, 0, ending.length());
  }

  /** Reports a mention that is a dead end. */
  void report(Mention mention) {
    String file = mention.file();
    if (mention.kind() == Reference.Kind.PICTURE) {
      pictureMissing(mention, file);
    } else if (mention.written().startsWith("/")) {
      boolean page = drafts.containsValue(Addresses.normal(mention.written()));
      unpublished(mention, page ? "page" : "story");
    } else {
      contentFileMissing(mention, file);
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
        hint(nearMedia, mention, "put the picture there, as " + file + ", or correct the name"));
  }

  private void contentFileMissing(Mention mention, String file) {
    if (hiddenFiles.contains(file) || drafts.containsKey(file)) {
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
