package org.broadsheet.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.check.external.LinkCheck;
import org.broadsheet.check.external.LinkReport;
import org.broadsheet.check.external.Manners;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether a check asks other sites. */
final class LinkOptions {

  @Option(
      names = "--external",
      description =
          "Also ask other sites for the pages that stories link to: politely, for ten minutes at most."
              + " Answers are remembered in .broadsheet/links.")
  private boolean external;

  /** What asks them, or null where they are left alone. */
  @Nullable LinkCheck check(Path site, Terminal terminal) {
    if (!external) {
      return null;
    }
    String version = new Version().getVersion()[0].replaceAll("[^0-9.]", "");
    String agent = "Broadsheet" + (version.isEmpty() ? "" : "/" + version) + " (checks links)";
    return new LinkCheck(
        Manners.usual(agent),
        site.resolve(SiteFolder.MEMORY).resolve(LinkCheck.FILE),
        terminal.clock().instant());
  }

  /** Prints how much was asked, and what the user should know besides the problems. */
  static void print(LinkReport links, boolean quiet, Terminal terminal) {
    if (!quiet && links.unasked() < links.pages()) {
      terminal.err().println(summary(links));
    }
    if (links.note() != null) {
      terminal.err().println("note: " + links.note());
    } else if (links.unasked() > 0) {
      terminal
          .err()
          .println(
              "note: there was no time to ask for "
                  + Count.of(links.unasked(), "page")
                  + "; the next check goes on from there");
    }
    terminal.err().flush();
  }

  /** Such as {@code 120 pages of other sites: 30 asked, 90 known, 5 answer no programs}. */
  private static String summary(LinkReport links) {
    List<String> parts = new ArrayList<>();
    int known = links.pages() - links.unasked() - links.asked();
    parts.add(links.asked() + " asked");
    if (known > 0) {
      parts.add(known + " known from before");
    }
    if (links.turnedAway() > 0) {
      parts.add(links.turnedAway() + " on sites that answer no programs");
    }
    return Count.of(links.pages(), "page") + " of other sites: " + String.join(", ", parts);
  }
}
