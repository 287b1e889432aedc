package org.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.broadsheet.build.StoryList;
import org.broadsheet.build.StoryList.Line;
import org.broadsheet.json.Json;
import org.broadsheet.problem.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the stories of a site. */
@Command(
    name = "list",
    description = "List the stories of the site and say which of them readers can see.",
    footer = {
      "",
      "Examples:",
      "  broadsheet list                          every story, newest first",
      "  broadsheet list scheduled                what will be published by itself",
      "  broadsheet list public --at 2026-12-01   what readers will see then",
      "",
      "Exit codes: 0 listed, 1 problems in the site, 2 wrong usage, " + "3 a fault in Broadsheet."
    })
final class ListCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Workshop workshop;

  @Mixin private final SiteOptions site = new SiteOptions();

  @Option(
      names = AsOf.OPTION,
      paramLabel = AsOf.LABEL,
      description = {"Say how things stand at this moment instead of now" + AsOf.FORMS, AsOf.ZONE})
  private @Nullable String at;

  @Parameters(
      arity = "0..1",
      paramLabel = "WHICH",
      defaultValue = "all",
      description = "One of drafts, scheduled, embargoed, expired, public, all. Default: all.")
  private String which = "all";

  @Option(names = "--json", description = "Print the stories as JSON.")
  private boolean json;

  ListCommand(Terminal terminal, Workshop workshop) {
    this.terminal = terminal;
    this.workshop = workshop;
  }

  @Override
  public Integer call() throws IOException {
    StoryFilter filter = StoryFilter.of(which);
    Path folder = site.find(terminal);
    StoryList list = workshop.stories(folder, new AsOf(at).instant(folder, workshop, terminal));
    List<Line> stories = list.stories().stream().filter(filter::admits).toList();
    if (json) {
      terminal.out().println(Json.pretty(StoryTable.tree(stories, list.problems(), list.zone())));
    } else {
      new Complaints(terminal, false).print(list.problems(), list.sources());
      terminal.out().print(StoryTable.text(stories, list.zone()));
    }
    terminal.out().flush();
    boolean errors = list.problems().stream().anyMatch(p -> p.severity() == Severity.ERROR);
    return errors ? ExitCode.PROBLEMS : ExitCode.FINE;
  }
}
