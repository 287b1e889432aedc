package org.broadsheet.cli;

import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Teaches a shell the commands and options. */
@Command(
    name = "completion",
    description = "Print a script that lets bash or zsh complete commands and options.",
    footer = {
      "",
      "Write it to a file once, and read that file in ~/.bashrc or ~/.zshrc:",
      "  broadsheet completion > ~/.broadsheet-completion",
      "  source ~/.broadsheet-completion",
      "In zsh, this line comes before it:",
      "  autoload -U +X bashcompinit && bashcompinit"
    })
final class CompletionCommand implements Runnable {

  private final Terminal terminal;

  @Mixin
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private final HelpOption help = new HelpOption();

  @Spec private @Nullable CommandSpec spec;

  CompletionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    CommandSpec self = spec;
    if (self != null) {
      terminal.out().print(AutoComplete.bash("broadsheet", self.root().commandLine()));
      terminal.out().flush();
    }
  }
}
