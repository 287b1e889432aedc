package org.broadsheet.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.broadsheet.check.external.WebLink;
import org.broadsheet.config.SiteUrl;
import org.broadsheet.markdown.WrittenLink;
import org.broadsheet.markdown.WrittenLink.Reach;

/** Picks the links to other sites from all links. */
final class WebLinks {

  private WebLinks() {}

  /**
   * The links to pages of the web that are not of this site, in order.
   *
   * @param files links of each file, by path
   * @param own the address of this site
   */
  static List<WebLink> of(List<Map<String, List<WrittenLink>>> files, SiteUrl own) {
    List<WebLink> found = new ArrayList<>();
    for (Map<String, List<WrittenLink>> links : files) {
      for (List<WrittenLink> ofFile : links.values()) {
        for (WrittenLink link : ofFile) {
          if (link.reach() == Reach.WEB && isElsewhere(link.target(), own)) {
            found.add(new WebLink(link.target(), link.place()));
          }
        }
      }
    }
    return List.copyOf(found);
  }

  private static boolean isElsewhere(String target, SiteUrl own) {
    String lower = target.toLowerCase(Locale.ROOT);
    boolean web =
        lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("//");
    String root = own.root().toLowerCase(Locale.ROOT);
    return web && !(lower + "/").startsWith(root) && !lower.startsWith(root);
  }
}
