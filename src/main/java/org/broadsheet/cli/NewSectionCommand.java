package org.broadsheet.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes a section. */
@Command(
    name = "section",
    description = "Make a file for a part of the paper, in content/sections.",
    footer = {
      "",
      "Example:",
      "  broadsheet new section \"Local\"",
      "",
      "Exit codes: 0 made, 1 it could not be written, 2 wrong usage, " + "3 a fault in Broadsheet."
    })
final class NewSectionCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private final NewFileOptions file = new NewFileOptions();

  @Parameters(paramLabel = "NAME", description = "The name as printed, in quotation marks.")
  private String name = "";

  NewSectionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    return file.make(
        terminal,
        scaffold -> scaffold.section(name),
        "write its summary, and below the second line --- a few words for the top of its page");
  }
}
