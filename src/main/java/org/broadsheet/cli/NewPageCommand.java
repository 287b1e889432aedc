package org.broadsheet.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes a page. */
@Command(
    name = "page",
    description =
        "Make a page that is no story, such as About us, in content/pages. It is a draft.",
    footer = {
      "",
      "Example:",
      "  broadsheet new page \"About us\"",
      "",
      "Exit codes: 0 made, 1 it could not be written, 2 wrong usage, " + "3 a fault in Broadsheet."
    })
final class NewPageCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private final NewFileOptions file = new NewFileOptions();

  @Parameters(paramLabel = "HEADLINE", description = "What it is called, in quotation marks.")
  private String name = "";

  NewPageCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    return file.make(
        terminal,
        scaffold -> scaffold.page(name),
        "write below the second line ---; delete the line draft: yes when it is ready");
  }
}
