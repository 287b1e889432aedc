package org.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.broadsheet.output.ReportFile;
import org.broadsheet.problem.Spelling;
import org.broadsheet.schema.EditorSettings;
import org.broadsheet.schema.SchemaKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells editors which keys there are. */
@Command(
    name = "schema",
    description = {
      "Print the JSON Schema of a kind of file, with which editors complete and check its keys.",
      "snippets prints the keys of a story for Visual Studio Code."
    },
    footer = {
      "",
      "Examples:",
      "  broadsheet schema site                 the keys of site.yaml",
      "  broadsheet schema --all .schemas       all schemas, as files, and how to use them",
      "",
      "Exit codes: 0 fine, 1 it could not be written, 2 wrong usage, " + "3 a fault in Broadsheet."
    })
final class SchemaCommand implements Callable<Integer> {

  private static final String SNIPPETS = "snippets";

  private final Terminal terminal;

  @Parameters(
      arity = "0..1",
      paramLabel = "KIND",
      description = "One of site, article, author, section, page, snippets.")
  private @Nullable String kind;

  @Option(
      names = "--all",
      paramLabel = "DIR",
      description = "Write every schema and the snippets into this folder.")
  private @Nullable Path folder;

  @Mixin
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private final HelpAndDebug common = new HelpAndDebug();

  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if ((kind == null) == (folder == null)) {
      throw new WrongUsage(
          kind == null ? "it is not said which schema" : "a schema is printed or all are written",
          "write broadsheet schema article, or broadsheet schema --all DIR");
    }
    if (folder == null) {
      terminal.out().print(text(String.valueOf(kind).toLowerCase(Locale.ROOT)));
    } else {
      write(folder);
    }
    terminal.out().flush();
    return ExitCode.FINE;
  }

  private static String text(String word) {
    if (word.equals(SNIPPETS)) {
      return EditorSettings.snippets();
    }
    List<String> words = Arrays.stream(SchemaKind.values()).map(SchemaKind::word).toList();
    for (SchemaKind known : SchemaKind.values()) {
      if (known.word().equals(word)) {
        return known.json();
      }
    }
    String near = Spelling.nearest(word, words);
    throw new WrongUsage(
        "there is no schema \"" + word + "\"",
        (near == null ? "" : "did you mean " + near + "? ")
            + "choose one of "
            + String.join(", ", words)
            + ", "
            + SNIPPETS);
  }

  private void write(Path named) throws IOException {
    Path target = terminal.here().resolve(named).normalize();
    Files.createDirectories(target);
    for (SchemaKind known : SchemaKind.values()) {
      write(target.resolve(known.file()), known.json());
    }
    write(target.resolve("broadsheet.code-snippets"), EditorSettings.snippets());
    String shown = terminal.shown(target).replace('\\', '/');
    terminal.err().println("for Visual Studio Code, in .vscode/settings.json:");
    terminal.err().println(EditorSettings.visualStudioCode(shown));
    terminal.err().flush();
  }

  private void write(Path file, String text) throws IOException {
    ReportFile.write(file, text);
    terminal.out().println(terminal.shown(file));
  }
}
