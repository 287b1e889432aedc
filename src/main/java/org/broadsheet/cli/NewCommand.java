package org.broadsheet.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes new files; its own commands say which. */
@Command(
    name = NewCommand.NAME,
    description = {
      "Make a story, an author, a section, a page, or a whole small paper.",
      "What is there already is never touched."
    },
    commandListHeading = "%nWhat can be new:%n",
    footer = {
      "",
      "Examples:",
      "  broadsheet new site my-paper                 a working paper, with first stories",
      "  broadsheet new author \"Mara Lindt\"           somebody who writes",
      "  broadsheet new article \"Ferries go electric\" --author mara-lindt --edit",
      "",
      "Exit codes: 0 made, 1 it could not be written, 2 wrong usage, " + "3 a fault in Broadsheet."
    })
final class NewCommand implements Runnable {

  static final String NAME = "new";

  @Mixin
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private final HelpOption help = new HelpOption();

  private NewCommand() {}

  /** The command with those of its own. */
  static CommandLine of(Terminal terminal) {
    return new CommandLine(new NewCommand())
        .addSubcommand(new NewArticleCommand(terminal))
        .addSubcommand(new NewAuthorCommand(terminal))
        .addSubcommand(new NewSectionCommand(terminal))
        .addSubcommand(new NewPageCommand(terminal))
        .addSubcommand(new NewSiteCommand(terminal));
  }

  /** Something has to be named. */
  @Override
  public void run() {
    throw new WrongUsage(
        "it is not said what is to be new",
        "write for example broadsheet new article \"Ferries go electric\"");
  }
}
