package org.broadsheet.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.build.ProofFile;
import org.broadsheet.markdown.WrittenLink;
import org.broadsheet.markdown.WrittenLink.Reach;
import org.broadsheet.model.Site;
import org.broadsheet.model.Story;
import org.broadsheet.model.UrlPath;
import org.broadsheet.problem.Problems;
import org.broadsheet.problem.Spelling;
import org.jspecify.annotations.Nullable;

/** Finds links to a part of a page that the page does not have. */
final class AnchorDead implements PaperRule {

  private static final Pattern ID =
      Pattern.compile("\\s(?:id|name)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");

  @Override
  public void look(Dossier dossier, Problems found) {
    Site site = dossier.proof().site();
    if (site == null || dossier.proof().urls().isEmpty()) {
      return;
    }
    Look look = new Look(dossier, new Signposts(dossier, site), found);
    dossier.links().forEach((owner, links) -> links.forEach(link -> look.follow(owner, link)));
  }

  /** One look at the parts of pages. */
  private static final class Look {

    private final Dossier dossier;
    private final Signposts signposts;
    private final Problems found;
    private final Map<UrlPath, Set<String>> known = new HashMap<>();

    Look(Dossier dossier, Signposts signposts, Problems found) {
      this.dossier = dossier;
      this.signposts = signposts;
      this.found = found;
    }

    void follow(String owner, WrittenLink link) {
      String part = Signposts.decoded(link.fragment());
      // Browsers scroll to the top by themselves, and look for words by themselves.
      if (part.isEmpty() || part.equals("top") || part.startsWith(":~:")) {
        return;
      }
      Destination there = signposts.of(owner, link);
      Set<String> parts =
          there.url() != null
              ? known.computeIfAbsent(there.url(), this::parts)
              : link.reach() == Reach.TEXT ? ownParts(owner) : null;
      if (parts != null && !parts.isEmpty() && !parts.contains(part)) {
        String near = Spelling.nearest(part, parts);
        found.error(
            "anchor-dead",
            link.place(),
            (link.reach() == Reach.TEXT ? "this page" : "that page")
                + " has no part \"#"
                + part
                + "\"",
            near == null
                ? "write the words of the heading in small letters, with hyphens between"
                : "did you mean \"#" + near + "\"?");
      }
    }

    /** The parts of a story that has no page yet, or null where the file is none. */
    private @Nullable Set<String> ownParts(String owner) {
      for (Story story : dossier.stories()) {
        if (story.path().equals(owner)) {
          Set<String> parts = ids(story.article().body().html().value());
          parts.add("content");
          return parts;
        }
      }
      return null;
    }

    private Set<String> parts(UrlPath url) {
      ProofFile file = dossier.proof().file(url);
      if (!(file instanceof ProofFile.Printed page)) {
        return Set.of();
      }
      try (InputStream in = page.open()) {
        return ids(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static Set<String> ids(String html) {
      Set<String> ids = new TreeSet<>();
      Matcher matcher = ID.matcher(html);
      while (matcher.find()) {
        String quoted = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        ids.add(quoted == null ? matcher.group(3) : quoted);
      }
      return ids;
    }
  }
}
