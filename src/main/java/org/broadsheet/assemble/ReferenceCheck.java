package org.broadsheet.assemble;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.model.Addresses;
import org.broadsheet.model.MediaFile;
import org.broadsheet.model.Mention;
import org.broadsheet.model.Reference;
import org.broadsheet.model.Target;
import org.broadsheet.model.UrlPath;
import org.broadsheet.problem.Problems;

/** Follows every mention of another file to see that it leads nowhere that readers may not go. */
final class ReferenceCheck {

  private final Map<String, UrlPath> pages;
  private final Set<UrlPath> withheld;
  private final Map<String, MediaFile> media;
  private final Set<String> hiddenFiles;
  private final Map<String, UrlPath> drafts;
  private final NearFiles nearMedia;
  private final NearFiles nearPages;
  private final Problems problems;

  /**
   * A check for one site.
   *
   * @param pages the pages of public content files, by file
   * @param withheld addresses that nothing may lead to
   * @param media every picture and other file there is, by path
   * @param hiddenFiles the files of stories that are not public
   * @param drafts the addresses of standalone pages that are kept back, by file
   * @param problems where dead ends are reported
   */
  ReferenceCheck(
      Map<String, UrlPath> pages,
      Set<UrlPath> withheld,
      Map<String, MediaFile> media,
      Set<String> hiddenFiles,
      Map<String, UrlPath> drafts,
      Problems problems) {
    this.pages = pages;
    this.withheld = withheld;
    this.media = media;
    this.hiddenFiles = hiddenFiles;
    this.drafts = drafts;
    this.nearMedia = new NearFiles(media.keySet());
    this.nearPages = new NearFiles(pages.keySet());
    this.problems = problems;
  }

  /**
   * Follows what a file names; may be called from many threads.
   *
   * @param shown is given every picture and other file that it leads to
   * @return what leads nowhere and is to be reported, in order
   */
  List<Target> deadEnds(List<Target> targets, Set<String> shown) {
    List<Target> dead = List.of();
    for (Target target : targets) {
      String file = target.file();
      if (media.containsKey(file)) {
        // Asked first, since many stories name the same and adding makes the others wait.
        if (!shown.contains(file)) {
          shown.add(file);
        }
      } else if (isDeadEnd(target, file)) {
        dead = dead.isEmpty() ? new ArrayList<>() : dead;
        dead.add(target);
      }
    }
    return dead;
  }

  /** The same for mentions, those that are to be reported. */
  List<Mention> deadMentions(List<Mention> mentions, Set<String> shown) {
    Set<Target> dead =
        new HashSet<>(deadEnds(mentions.stream().map(Mention::target).toList(), shown));
    return mentions.stream().filter(mention -> dead.contains(mention.target())).toList();
  }

  private boolean isDeadEnd(Target target, String file) {
    if (target.kind() == Reference.Kind.PICTURE) {
      return true;
    }
    String written = target.written();
    return written.startsWith("/")
        ? Addresses.isAmong(withheld, written)
        : isContentFile(written) && !pages.containsKey(file);
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
    String written = mention.target().written();
    if (mention.target().kind() == Reference.Kind.PICTURE) {
      pictureMissing(mention, file);
    } else if (written.startsWith("/")) {
      boolean page = drafts.containsValue(Addresses.normal(written));
      unpublished(mention, page ? "page" : "story");
    } else {
      contentFileMissing(mention, file);
    }
  }

  private void pictureMissing(Mention mention, String file) {
    String written = mention.target().written();
    if (file.isEmpty()) {
      problems.error(
          "picture-outside",
          mention.location(),
          "the picture \"" + written + "\" is outside the site's folder",
          "copy it beside the story and write its name alone");
      return;
    }
    problems.error(
        "picture-missing",
        mention.location(),
        "there is no picture \"" + written + "\"",
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
        "the link leads to \"" + mention.target().written() + "\", which does not exist",
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
