package org.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.broadsheet.build.StoryList;
import org.broadsheet.problem.Problems;
import org.broadsheet.scaffold.Made;
import org.broadsheet.scaffold.Refusal;
import org.broadsheet.scaffold.Scaffold;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command has that makes a content file: the site, and whether to open an editor. */
final class NewFileOptions {

  @Mixin private final SiteOptions site = new SiteOptions();

  @Option(
      names = "--edit",
      description = "Open the new file in the editor that VISUAL or EDITOR names.")
  private boolean edit;

  /** Makes a file at a scaffold. */
  @FunctionalInterface
  interface Maker {
    Made make(Scaffold scaffold) throws IOException, Refusal;
  }

  /** The site's folder. */
  Path site(Terminal terminal) {
    return site.find(terminal);
  }

  /**
   * Makes a file, says where it is and what comes next, and opens it if that is wanted.
   *
   * @param next what to do with the file
   * @throws WrongUsage where it cannot be made as ordered, or there is no editor to open it with
   */
  int make(Terminal terminal, Maker maker, String next) throws IOException {
    Path folder = site.find(terminal);
    Editor editor = edit ? Editor.of(terminal) : null;
    Path memory = folder.resolve(SiteFolder.MEMORY);
    Problems problems = new Problems();
    Scaffold scaffold = Scaffold.of(folder, Files.isDirectory(memory) ? memory : null, problems);
    if (scaffold == null) {
      StoryList list = StoryList.of(folder, terminal.clock().instant());
      new Complaints(terminal, false).print(list.problems(), list.sources());
      return ExitCode.PROBLEMS;
    }
    try {
      return report(folder, maker.make(scaffold), editor, terminal, next);
    } catch (Refusal refusal) {
      throw new WrongUsage(String.valueOf(refusal.getMessage()), refusal.hint());
    }
  }

  private static int report(
      Path folder, Made made, @Nullable Editor editor, Terminal terminal, String next)
      throws IOException {
    Path file = folder.resolve(made.path());
    terminal.out().println(terminal.shown(file));
    terminal.out().flush();
    for (String note : made.notes()) {
      terminal.err().println(terminal.colours().hint("note: ") + note);
    }
    terminal.err().println(terminal.colours().hint("next: ") + next);
    terminal.err().flush();
    if (editor == null || editor.open(file)) {
      return ExitCode.FINE;
    }
    new UsageErrors(terminal)
        .complain(
            "the editor \"" + editor.command() + "\" could not open the file",
            "the file is made; open it by hand, and correct VISUAL or EDITOR");
    return ExitCode.PROBLEMS;
  }
}
