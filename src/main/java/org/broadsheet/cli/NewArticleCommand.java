package org.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.broadsheet.scaffold.Commission;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a story. */
@Command(
    name = "article",
    description = {
      "Make a story in content/articles, in the folder of its month.",
      "It is a draft: nobody sees it until the line draft: yes is deleted."
    },
    footer = {
      "",
      "Examples:",
      "  broadsheet new article \"Ferries go electric\" --author mara-lindt --tag energy",
      "  broadsheet new article \"The vote\" --section Politics --date \"tomorrow 06:00\"",
      "",
      "Exit codes: 0 made, 1 it could not be written, 2 wrong usage, " + "3 a fault in Broadsheet."
    })
final class NewArticleCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private final NewFileOptions file = new NewFileOptions();

  @Parameters(paramLabel = "HEADLINE", description = "The headline, in quotation marks.")
  private String headline = "";

  @Option(
      names = "--author",
      paramLabel = "AUTHOR",
      description = "Who writes it: an id such as mara-lindt, or a name. May be repeated.")
  private List<String> authors = List.of();

  @Option(names = "--section", paramLabel = "SECTION", description = "The part of the paper.")
  private @Nullable String section;

  @Option(names = "--tag", paramLabel = "TAG", description = "A keyword. May be repeated.")
  private List<String> tags = List.of();

  @Option(
      names = "--date",
      paramLabel = "TIME",
      description = "When it is to appear, such as \"tomorrow 06:00\". Default: now.")
  private @Nullable String date;

  NewArticleCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Instant now = terminal.clock().instant();
    Path site = file.site(terminal);
    Instant published = new Moment(now, () -> zone(site), "--date").read(date);
    Commission story = new Commission(headline, section, authors, tags, published);
    return file.make(
        terminal,
        scaffold -> scaffold.article(story),
        "write below the second line ---; broadsheet serve --drafts shows it; delete the line"
            + " draft: yes when it is ready");
  }

  private static ZoneId zone(Path site) {
    return AsOf.zone(site, new SiteWorkshop());
  }
}
