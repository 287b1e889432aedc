package org.broadsheet.render;

import org.broadsheet.page.view.RobotsView;

/** The text of a {@code robots.txt} (RFC 9309): everyone may read everything. */
final class RobotsFile {

  private RobotsFile() {}

  static String of(RobotsView view) {
    return "User-agent: *\nAllow: /\n\nSitemap: " + view.sitemap() + "\n";
  }
}
