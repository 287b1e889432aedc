package org.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.broadsheet.build.BuildOptions;
import org.broadsheet.problem.Problems;
import org.broadsheet.serve.PreviewServer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows a site in a browser. */
@Command(
    name = "serve",
    description = {
      "Build the site for a look at it, and show it to a browser on this machine.",
      "The folder public is not touched. Stop it with Ctrl-C."
    },
    footer = {
      "",
      "Examples:",
      "  broadsheet serve --open                  build, and open a browser",
      "  broadsheet serve --drafts                with the stories that are not finished",
      "  broadsheet serve --at \"tomorrow 06:00\"   the paper of tomorrow morning",
      "",
      "Exit codes: 0 stopped, 1 problems in the site, 2 wrong usage,",
      "3 a fault in Broadsheet."
    })
final class ServeCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Workshop workshop;

  @Mixin private final SiteOptions site = new SiteOptions();
  @Mixin private final EditionOptions edition = new EditionOptions();

  @Option(names = "--drafts", description = "Show drafts too.")
  private boolean drafts;

  @Option(names = "--open", description = "Open the front page in a browser.")
  private boolean open;

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
    Preview preview = Preview.at(port);
    Path folder = site.find(terminal);
    Path target = folder.resolve(SiteFolder.MEMORY).resolve("preview");
    BuildOptions options =
        new BuildOptions(
            folder,
            target,
            edition.instant(folder, workshop, terminal),
            drafts,
            false,
            folder.resolve(SiteFolder.MEMORY));
    BuildRun run = BuildRun.of(options, workshop, terminal, true);
    new Complaints(terminal, false).print(run.result().problems(), run.result().sources());
    if (!run.result().ok()) {
      return ExitCode.PROBLEMS;
    }
    try (PreviewServer server =
        preview.start(target, workshop.config(folder, new Problems()), terminal)) {
      terminal.out().println(ReportOptions.summary(run));
      terminal.out().println(server.address() + " (Ctrl-C stops it)");
      terminal.out().flush();
      if (open && !Browser.show(server.address())) {
        terminal.err().println("hint: no browser could be opened here; type the address into one");
      }
      Preview.waitForTheEnd(server);
    }
    return ExitCode.FINE;
  }
}
