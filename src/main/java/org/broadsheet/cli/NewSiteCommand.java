package org.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.broadsheet.model.Slug;
import org.broadsheet.scaffold.NewPaper;
import org.broadsheet.scaffold.PaperOrder;
import org.broadsheet.scaffold.Refusal;
import org.broadsheet.scaffold.StarterPaper;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a small working paper. */
@Command(
    name = "site",
    description = {
      "Make a small working paper: settings, two authors, three invented stories, and a README for"
          + " reporters.",
      "The folder must be empty, or not be there yet."
    },
    footer = {
      "",
      "Examples:",
      "  broadsheet new site my-paper",
      "  broadsheet new site my-paper --title \"The Quill\" --timezone Europe/London",
      "",
      "Exit codes: 0 made, 1 it could not be written, 2 wrong usage, " + "3 a fault in Broadsheet."
    })
final class NewSiteCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "DIR", description = "The folder of the paper.")
  private Path folder = Path.of("");

  @Option(
      names = "--title",
      paramLabel = "TITLE",
      description = "The name of the paper. Default: made of the folder's name.")
  private @Nullable String title;

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "Where readers will find it. Default: an address to be replaced.")
  private @Nullable String url;

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      description = "Its language, such as en, en-GB or fa. Default: en.")
  private String language = "en";

  @Option(
      names = "--timezone",
      paramLabel = "ZONE",
      description = "Its time zone, such as Europe/London. Default: that of this machine.")
  private @Nullable String timezone;

  @Mixin
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private final HelpAndDebug common = new HelpAndDebug();

  NewSiteCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path site = terminal.here().resolve(folder).normalize();
    SiteAround around = SiteAround.of(site, terminal);
    String name = site.getFileName() == null ? "" : site.getFileName().toString();
    PaperOrder order =
        new PaperOrder(
            title == null ? titled(name) : title,
            url == null ? "https://" + host(name) + ".example/" : url,
            language,
            timezone == null ? here() : timezone);
    NewPaper paper;
    try {
      paper = StarterPaper.make(site, order, terminal.clock().instant());
    } catch (Refusal refusal) {
      throw new WrongUsage(String.valueOf(refusal.getMessage()), refusal.hint());
    }
    terminal
        .out()
        .println(terminal.shown(site) + ": a paper of " + Count.of(paper.files().size(), "file"));
    terminal.out().flush();
    if (around != null) {
      terminal.err().println(terminal.colours().hint("note: ") + around.note(site, terminal));
    }
    for (String note : paper.notes()) {
      terminal.err().println(terminal.colours().hint("note: ") + note);
    }
    terminal
        .err()
        .println(
            terminal.colours().hint("next: ")
                + "go to the folder (cd "
                + quoted(terminal.shown(site))
                + ") and run broadsheet serve --open; README.md there tells the rest");
    terminal.err().flush();
    return ExitCode.FINE;
  }

  private static String quoted(String path) {
    return path.contains(" ") ? '"' + path + '"' : path;
  }

  /** A name such as my-paper as a title. */
  private static String titled(String name) {
    String title =
        Arrays.stream(name.split("[-_. ]+", -1))
            .filter(word -> !word.isEmpty())
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
            .collect(Collectors.joining(" "));
    return title.isEmpty() ? "The Paper" : title;
  }

  /** A name that no host has, since nobody can own one that ends in {@code .example}. */
  private static String host(String name) {
    String slug = Slug.possible(name) ? Slug.of(name).value() : "";
    return slug.matches("[a-z0-9-]{1,60}") ? slug : "my-paper";
  }

  private static String here() {
    String zone = ZoneId.systemDefault().getId();
    return ZoneId.getAvailableZoneIds().contains(zone) ? zone : "UTC";
  }
}
