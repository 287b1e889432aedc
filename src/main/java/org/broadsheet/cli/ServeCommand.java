package org.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.broadsheet.build.Proof;
import org.broadsheet.build.ProofOptions;
import org.broadsheet.build.ProofPress;
import org.broadsheet.check.CopyDesk;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.serve.PreviewServer;
import org.broadsheet.serve.desk.NewsDesk;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows a site in a browser, and follows the work on it. */
@Command(
    name = ServeCommand.NAME,
    description = {
      "Show the site to a browser on this machine, and follow the work on it.",
      "Drafts are shown too. The folder public is not touched. Stop it with Ctrl-C.",
      "Also called preview."
    },
    footer = {
      "",
      "Examples:",
      "  broadsheet serve --open                  show it, and open a browser",
      "  broadsheet serve --no-drafts             as readers would see it now",
      "  broadsheet serve --at \"tomorrow 06:00\"   the paper of tomorrow morning",
      "",
      "Exit codes: 130 stopped with Ctrl-C, 1 the folder cannot be read, "
          + "2 wrong usage, 3 a fault in Broadsheet."
    })
final class ServeCommand implements Callable<Integer> {

  /** The command. */
  static final String NAME = "serve";

  /** What others call it. */
  static final String OTHER_NAME = "preview";

  private final Terminal terminal;
  private final Workshop workshop;

  @Mixin private final SiteOptions site = new SiteOptions();

  @Option(
      names = AsOf.OPTION,
      paramLabel = AsOf.LABEL,
      description = {
        "Show what is public at this moment instead of now, and stay there" + AsOf.FORMS,
        AsOf.ZONE
      })
  private @Nullable String at;

  @Option(names = "--drafts", description = "Show drafts too. Default: they are shown.")
  @SuppressWarnings("UnusedVariable") // so that those who write it are not refused
  private boolean drafts;

  @Option(names = "--no-drafts", description = "Hide drafts, as readers do not see them.")
  private boolean noDrafts;

  @Option(names = "--open", description = "Open the front page in a browser.")
  private boolean open;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = {
        "Listen at this address of this machine, so that others can look in: 0.0.0.0 for all.",
        "Default: no other machine can reach it."
      })
  private @Nullable String host;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = {"The port to listen on.", "Default: 8080, or a free one if that is taken."})
  private @Nullable Integer port;

  ServeCommand(Terminal terminal, Workshop workshop) {
    this.terminal = terminal;
    this.workshop = workshop;
  }

  @Override
  public Integer call() throws IOException {
    Preview preview = Preview.at(host, port);
    Path folder = site.find(terminal);
    Instant fixed = new AsOf(at).fixed(folder, workshop, terminal);
    Instant start = terminal.clock().instant();
    ProofOptions options = new ProofOptions(folder, folder.resolve(SiteFolder.MEMORY));
    try (ProofPress press = ProofPress.open(options)) {
      LivePreview live = new LivePreview(press, folder, terminal, fixed, !noDrafts);
      CopyDesk copy = new CopyDesk(folder);
      NewsDesk desk =
          new NewsDesk(press::proof, copy::problems, live::now, fixed != null, !noDrafts);
      try (PreviewServer server = preview.start(desk, terminal);
          Lookout lookout = SiteLookout.over(folder, terminal.clock())) {
        Proof first = live.show(server);
        greet(first, server, Duration.between(start, terminal.clock().instant()), fixed);
        new Ending(server).during(() -> live.follow(server, lookout));
      }
    }
    return ExitCode.FINE;
  }

  private void greet(Proof first, PreviewServer server, Duration took, @Nullable Instant fixed) {
    if (first.ok()) {
      int articles = first.site() == null ? 0 : first.site().stories().size();
      terminal.out().println(ReportOptions.summary(first.pages(), articles, took));
    } else {
      terminal.out().println("The site is shown as soon as its errors are mended.");
    }
    SiteConfig config = first.config();
    if (fixed != null) {
      ZoneId zone = config == null ? ZoneOffset.UTC : config.timezone();
      terminal.out().println("shown as of " + AsOf.spelt(fixed, zone) + ", and it stays so");
    }
    terminal.out().println(server.address() + " (Ctrl-C stops it)");
    terminal.out().println(server.deskAddress() + " (the desk: what goes live next)");
    terminal.out().flush();
    if (open && !Browser.show(server.address())) {
      terminal.err().println("hint: no browser could be opened here; type the address into one");
      terminal.err().flush();
    }
  }
}
