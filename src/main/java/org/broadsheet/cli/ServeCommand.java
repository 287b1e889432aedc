package org.broadsheet.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.broadsheet.build.BuildOptions;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.model.UrlPath;
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

  private static final int USUAL_PORT = 8080;
  private static final int LAST_PORT = 65_535;

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
    checkPort();
    Path folder = site.find(terminal);
    Path preview = folder.resolve(SiteFolder.MEMORY).resolve("preview");
    BuildOptions options =
        new BuildOptions(
            folder, preview, edition.instant(folder, workshop, terminal), drafts, false);
    BuildRun run = BuildRun.of(options, workshop, terminal, true);
    new Complaints(terminal, false).print(run.result().problems(), run.result().sources());
    if (!run.result().ok()) {
      return ExitCode.PROBLEMS;
    }
    try (PreviewServer server = start(preview, base(folder))) {
      terminal.out().println(ReportOptions.summary(run));
      terminal.out().println(server.address() + " (Ctrl-C stops it)");
      terminal.out().flush();
      if (open && !Browser.show(server.address())) {
        terminal.err().println("hint: no browser could be opened here; type the address into one");
      }
      waitForTheEnd(server);
    }
    return ExitCode.FINE;
  }

  private void checkPort() {
    if (port != null && (port < 0 || port > LAST_PORT)) {
      throw new WrongUsage(
          "there is no port " + port,
          "ports go from 1 to " + LAST_PORT + "; leave --port out to get a free one");
    }
  }

  private UrlPath base(Path folder) throws IOException {
    @Nullable SiteConfig config = workshop.config(folder, new Problems());
    return config == null ? UrlPath.ROOT : new UrlPath(config.url().basePath());
  }

  private PreviewServer start(Path preview, UrlPath base) throws IOException {
    Integer wanted = port;
    try {
      return PreviewServer.start(preview, base, wanted == null ? USUAL_PORT : wanted);
    } catch (BindException taken) {
      if (wanted != null) {
        throw new WrongUsage(
            "port " + wanted + " cannot be used: " + taken.getMessage(),
            "choose another, or leave --port out to get a free one");
      }
      return PreviewServer.start(preview, base, 0);
    }
  }

  /** Ctrl-C ends the process; an interrupt ends the command. */
  private static void waitForTheEnd(PreviewServer server) {
    Thread onExit = new Thread(server::close, "preview-end");
    Runtime.getRuntime().addShutdownHook(onExit);
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException end) {
      Runtime.getRuntime().removeShutdownHook(onExit);
    }
  }
}
