package org.broadsheet.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.markdown.WrittenLink;
import org.broadsheet.markdown.WrittenLink.Reach;
import org.broadsheet.model.Addresses;
import org.broadsheet.model.MediaFile;
import org.broadsheet.model.Site;
import org.broadsheet.problem.Problems;
import org.broadsheet.problem.Spelling;
import org.jspecify.annotations.Nullable;

/** Finds links and pictures within the site that lead nowhere, beside those the build tells of. */
final class LinkDead implements PaperRule {

  /** Nobody reads more guesses than this, and each one looks at every address. */
  private static final int MOST_GUESSES = 50;

  @Override
  public void look(Dossier dossier, Problems found) {
    Site site = dossier.proof().site();
    if (site == null || dossier.proof().urls().isEmpty()) {
      return;
    }
    Look look = new Look(dossier, new Signposts(dossier, site), found);
    dossier.links().forEach((owner, links) -> links.forEach(link -> look.follow(owner, link)));
    dossier
        .pictures()
        .forEach(
            (owner, pictures) ->
                pictures.stream()
                    .filter(picture -> picture.reach() == Reach.WEB)
                    .forEach(picture -> look.follow(owner, picture)));
  }

  /** One look at the links of a site. */
  private static final class Look {

    private final Dossier dossier;
    private final Signposts signposts;
    private final Problems found;
    private @Nullable Map<String, List<String>> files;
    private int guesses;

    Look(Dossier dossier, Signposts signposts, Problems found) {
      this.dossier = dossier;
      this.signposts = signposts;
      this.found = found;
    }

    void follow(String owner, WrittenLink link) {
      if (signposts.of(owner, link).kind() == Destination.Kind.NOWHERE) {
        found.error(
            "link-dead",
            link.place(),
            "the link leads to \"" + link.target() + "\", where there is nothing",
            hint(owner, link));
      }
    }

    private String hint(String owner, WrittenLink link) {
      String target = link.target();
      boolean file = link.reach() == Reach.SITE && !target.startsWith("/") && !target.endsWith("/");
      String near = file ? nearFile(owner, target) : nearUrl(link);
      if (near != null) {
        return "did you mean \"" + near + "\"?";
      }
      String there = file ? Addresses.file(owner, target) : null;
      return there == null
          ? "correct the address; a story is best linked by its file, as in (storm.md)"
          : "put the file there, as " + there + ", or correct its name";
    }

    /** The file of nearly this name, one in the same folder first. */
    private @Nullable String nearFile(String owner, String target) {
      if (guesses++ >= MOST_GUESSES) {
        return null;
      }
      if (files == null) {
        files = new TreeMap<>();
        for (MediaFile file : dossier.proof().newsroom().media()) {
          files.computeIfAbsent(name(file.path()), n -> new ArrayList<>()).add(file.path());
        }
      }
      String near = nearest(name(target), files.keySet());
      return near == null
          ? null
          : files.getOrDefault(near, List.of()).stream()
              .map(path -> Addresses.written(owner, path))
              .min(Comparator.comparingInt(String::length))
              .orElse(null);
    }

    private static String name(String path) {
      return path.substring(path.lastIndexOf('/') + 1);
    }

    private @Nullable String nearUrl(WrittenLink link) {
      if (guesses++ >= MOST_GUESSES) {
        return null;
      }
      if (link.reach() == Reach.SITE) {
        return nearest(link.target(), signposts.urls());
      }
      String root = dossier.config().url().root();
      String path = Signposts.decoded(link.target().substring(root.length() - 1));
      String near = nearest(path, signposts.urls());
      return near == null ? null : root + near.substring(1);
    }

    /** What differs in a letter or two. */
    private static @Nullable String nearest(String path, Collection<String> known) {
      String near = Spelling.nearest(path, known);
      int longest = Math.max(path.length(), near == null ? 0 : near.length());
      int differs = near == null ? longest : longest - common(path, near);
      return differs <= Math.max(2, longest / 5) ? near : null;
    }

    private static int common(String a, String b) {
      int same = 0;
      while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
        same++;
      }
      int behind = 0;
      while (behind < Math.min(a.length(), b.length()) - same
          && a.charAt(a.length() - 1 - behind) == b.charAt(b.length() - 1 - behind)) {
        behind++;
      }
      return same + behind;
    }
  }
}
