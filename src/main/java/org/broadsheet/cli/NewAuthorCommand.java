package org.broadsheet.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes an author. */
@Command(
    name = "author",
    description = "Make a file for somebody who writes, in content/authors.",
    footer = {
      "",
      "Example:",
      "  broadsheet new author \"Mara Lindt\"",
      "",
      "Exit codes: 0 made, 1 it could not be written, 2 wrong usage, " + "3 a fault in Broadsheet."
    })
final class NewAuthorCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private final NewFileOptions file = new NewFileOptions();

  @Parameters(paramLabel = "NAME", description = "The name as printed, in quotation marks.")
  private String name = "";

  NewAuthorCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    return file.make(
        terminal,
        scaffold -> scaffold.author(name),
        "write a few lines about the author below the second line ---");
  }
}
