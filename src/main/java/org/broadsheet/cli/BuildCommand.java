package org.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.broadsheet.build.BuildOptions;
import org.broadsheet.build.BuildResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Builds a site. */
@Command(
    name = BuildCommand.NAME,
    description = "Build the site. Nothing is written unless every story is free of errors.",
    footer = {
      "",
      "Examples:",
      "  broadsheet build                         the site in this folder, into public/",
      "  broadsheet build --site ../tribune       another site",
      "  broadsheet build --at \"tomorrow 06:00\"   what readers will see then",
      "  broadsheet build --portable              pages that open without a server",
      "",
      "Exit codes: 0 built, 1 errors in the site, or with --strict warnings,",
      "2 wrong usage, 3 a fault in Broadsheet."
    })
final class BuildCommand implements Callable<Integer> {

  static final String NAME = "build";

  private final Terminal terminal;
  private final Workshop workshop;

  @Mixin private final SiteOptions site = new SiteOptions();
  @Mixin private final OutputOptions output = new OutputOptions();
  @Mixin private final EditionOptions edition = new EditionOptions();
  @Mixin private final ReportOptions report = new ReportOptions();

  @Option(names = "--drafts", description = "Show drafts too, for a look inside the newsroom.")
  private boolean drafts;

  @Option(
      names = "--portable",
      description = "Make links that work without a server, straight from a disk.")
  private boolean portable;

  @Option(
      names = "--fresh",
      description = "Build from nothing, without what earlier builds remember.")
  private boolean fresh;

  @Option(names = "--strict", description = "Exit with 1 on warnings too.")
  private boolean strict;

  BuildCommand(Terminal terminal, Workshop workshop) {
    this.terminal = terminal;
    this.workshop = workshop;
  }

  /** Builds with the options as they stand, and answers failures as every command does. */
  int run() {
    try {
      return call();
    } catch (IOException | RuntimeException e) {
      return new Failures(terminal).answer(e, false);
    }
  }

  @Override
  public Integer call() throws IOException {
    Path folder = site.find(terminal);
    Path target = output.find(folder, terminal);
    BuildOptions options =
        new BuildOptions(
            folder,
            target,
            edition.instant(folder, workshop, terminal),
            drafts,
            portable,
            fresh ? null : folder.resolve(SiteFolder.MEMORY));
    BuildRun run = BuildRun.of(options, workshop, terminal, report.progress());
    report.print(run, target, terminal);
    BuildResult result = run.result();
    boolean wanting = strict && !result.problems().isEmpty();
    return result.ok() && !wanting ? ExitCode.FINE : ExitCode.PROBLEMS;
  }
}
