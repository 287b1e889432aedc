package org.broadsheet.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.broadsheet.build.BuildOptions;
import org.broadsheet.build.BuildResult;
import org.broadsheet.build.Verification;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.model.UrlPath;
import org.broadsheet.output.OutputRecord;
import org.broadsheet.problem.Problems;
import org.jspecify.annotations.Nullable;
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
      "Exit codes: 0 built, 1 errors in the site, or with --strict warnings, "
          + "2 wrong usage, 3 a fault in Broadsheet."
    })
final class BuildCommand implements Callable<Integer> {

  static final String NAME = "build";

  private final Terminal terminal;
  private final Workshop workshop;

  @Mixin private final SiteOptions site = new SiteOptions();
  @Mixin private final OutputOptions output = new OutputOptions();
  @Mixin private final ReportOptions report = new ReportOptions();

  @Option(
      names = AsOf.OPTION,
      paramLabel = AsOf.LABEL,
      description = {"Build what is public at this moment instead of now" + AsOf.FORMS, AsOf.ZONE})
  private @Nullable String at;

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

  @Option(
      names = "--verify",
      description = "Build again from nothing beside it, and name every file that differs.")
  private boolean verify;

  @Option(
      names = "--explain",
      paramLabel = "URL",
      description = "Say why this page was rendered, or why not.")
  private final List<String> explain = new ArrayList<>();

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
            new AsOf(at).instant(folder, workshop, terminal),
            drafts,
            portable,
            fresh ? null : folder.resolve(SiteFolder.MEMORY));
    List<UrlPath> pages = pages(folder);
    Witness witness = new Witness(Set.copyOf(pages));
    BuildRun run = BuildRun.of(options, workshop, terminal, report.progress(), witness);
    report.print(run, target, terminal);
    BuildResult result = run.result();
    if (!pages.isEmpty()) {
      OutputRecord record = result.ok() ? OutputRecord.read(folder, target) : null;
      Explanation why =
          new Explanation(witness, result, record == null ? null : record.files(), fresh);
      pages.forEach(page -> aside().print(why.of(page)));
    }
    if (verify && result.ok() && !isVerified(options, target)) {
      return ExitCode.FAULT;
    }
    boolean wanting = strict && !result.problems().isEmpty();
    return result.ok() && !wanting ? ExitCode.FINE : ExitCode.PROBLEMS;
  }

  private List<UrlPath> pages(Path folder) throws IOException {
    if (explain.isEmpty()) {
      return List.of();
    }
    SiteConfig config = workshop.config(folder, new Problems());
    return explain.stream().map(written -> Explanation.page(written, config)).distinct().toList();
  }

  /** Where to say what is no part of the report: a program reads nothing but that. */
  private PrintStream aside() {
    return report.json() ? terminal.err() : terminal.out();
  }

  private boolean isVerified(BuildOptions options, Path target) throws IOException {
    Verification verification = workshop.verify(options);
    if (verification == null) {
      terminal.err().println("error: the site has errors when it is built from nothing");
      return false;
    }
    for (String file : verification.differing()) {
      terminal
          .err()
          .println(
              terminal.shown(target.resolve(file))
                  + ": error: this file is not as a build from nothing makes it");
    }
    boolean same = verification.differing().isEmpty();
    if (same) {
      aside()
          .println(
              "verified: "
                  + Count.of(verification.files(), "file")
                  + " as a build from nothing makes them");
    } else {
      terminal
          .err()
          .println(
              "hint: this is a fault in Broadsheet; build --fresh mends the site, and a report"
                  + " helps us");
    }
    return same;
  }
}
