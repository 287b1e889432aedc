package org.broadsheet.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.broadsheet.check.fix.MendedFile;
import org.broadsheet.check.fix.Mender;
import org.broadsheet.problem.Problems;

/** What a site could have mended, shown to the user and made if they agree. */
final class Repairs {

  private final Terminal terminal;
  private final Mender mender;
  private final List<MendedFile> files;

  private Repairs(Terminal terminal, Mender mender, List<MendedFile> files) {
    this.terminal = terminal;
    this.mender = mender;
    this.files = files;
  }

  /**
   * Looks for what can be mended.
   *
   * @param problems is told what only looks as if it could be
   */
  static Repairs find(Path site, Terminal terminal, Problems problems) throws IOException {
    Mender mender = new Mender(site);
    List<MendedFile> found = mender.look();
    Mender.tellDeclined(found, problems);
    return new Repairs(terminal, mender, found.stream().filter(MendedFile::isChanged).toList());
  }

  boolean isEmpty() {
    return files.isEmpty();
  }

  /**
   * Prints the changes as a unified diff.
   *
   * @param asked whether the user is asked about them next; else they may go to another program
   */
  void show(PrintStream to, boolean asked) {
    Colours colours = to == terminal.out() ? terminal.outColours() : terminal.colours();
    for (MendedFile file : files) {
      String diff = file.diff();
      if (!colours.on() && !asked) {
        to.print(diff);
      } else {
        diff.lines().forEach(line -> to.println(painted(line, colours)));
      }
    }
    to.flush();
  }

  /** A line for a person: without characters that a terminal would act on. */
  private static String painted(String line, Colours colours) {
    StringBuilder shown = new StringBuilder();
    line.codePoints()
        .filter(c -> c == '\t' || !Character.isISOControl(c))
        .forEach(shown::appendCodePoint);
    String text = shown.toString();
    if (text.startsWith("--- ") || text.startsWith("+++ ")) {
      return colours.place(text);
    } else if (text.startsWith("@@")) {
      return colours.hint(text);
    } else if (text.startsWith("+")) {
      return colours.added(text);
    }
    return text.startsWith("-") ? colours.removed(text) : text;
  }

  /** Asks the user. */
  boolean areAgreed() throws IOException {
    return terminal.ask("apply " + count() + "?");
  }

  /**
   * Makes the changes.
   *
   * @param problems is told what could not be written
   * @return whether all were made
   */
  boolean make(Problems problems) throws IOException {
    int written = mender.write(files, problems);
    terminal.err().println("mended " + Count.of(written, "file"));
    terminal.err().flush();
    return written == files.size();
  }

  /** Such as {@code 3 changes in 2 files}. */
  private String count() {
    int changes = files.stream().mapToInt(file -> file.changes().size()).sum();
    return Count.of(changes, "change") + " in " + Count.of(files.size(), "file");
  }
}
