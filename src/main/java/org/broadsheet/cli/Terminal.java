package org.broadsheet.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;

/**
 * What surrounds a command.
 *
 * @param out for the product
 * @param err for complaints and progress
 * @param env the environment variables
 * @param clock tells when it is now
 * @param here the current folder, absolute
 * @param home the user's home folder
 * @param in what the user types
 */
record Terminal(
    PrintStream out,
    PrintStream err,
    Map<String, String> env,
    Clock clock,
    Path here,
    Path home,
    InputStream in) {

  private static final int USUAL_WIDTH = 80;

  /** A terminal at which nobody types. */
  Terminal(
      PrintStream out,
      PrintStream err,
      Map<String, String> env,
      Clock clock,
      Path here,
      Path home) {
    this(out, err, env, clock, here, home, InputStream.nullInputStream());
  }

  /** Whether a person is looking at {@link #err}; only the launcher can tell. */
  boolean interactive() {
    return "1".equals(env.get("BROADSHEET_TTY")) && !"dumb".equals(env.get("TERM"));
  }

  /** The colours to write with; none where the user asked for none (no-color.org). */
  Colours colours() {
    boolean unwanted = !env.getOrDefault("NO_COLOR", "").isEmpty();
    return new Colours(interactive() && !unwanted);
  }

  /** The colours to write to {@link #out} with, which may lead to a file. */
  Colours outColours() {
    return new Colours(colours().on() && "1".equals(env.get("BROADSHEET_OUT_TTY")));
  }

  /** Whether a person can be asked something. */
  boolean canAsk() {
    return interactive() && "1".equals(env.get("BROADSHEET_IN_TTY"));
  }

  /**
   * Asks a question that is answered with yes or no; an empty answer is no.
   *
   * @throws IOException where what is typed cannot be read
   */
  boolean ask(String question) throws IOException {
    out.flush();
    err.print(question + " [y/N] ");
    err.flush();
    StringBuilder answer = new StringBuilder();
    int c = in.read();
    while (c >= 0 && c != '\n') {
      answer.append((char) c);
      c = in.read();
    }
    if (c < 0) {
      err.println();
    }
    String word = answer.toString().strip().toLowerCase(Locale.ROOT);
    return word.equals("y") || word.equals("yes");
  }

  /** How many characters fit on a line. */
  int width() {
    String columns = env.getOrDefault("COLUMNS", "");
    boolean sensible = columns.matches("[1-9][0-9]{1,3}");
    return sensible ? Integer.parseInt(columns) : USUAL_WIDTH;
  }

  /**
   * A path as the user would type it: relative to the current folder where it is inside. From the
   * top of the disk all is inside, and a relative path would look like one that lost its slash.
   */
  String shown(Path path) {
    Path absolute = here.resolve(path).normalize();
    boolean inside = here.getParent() != null && absolute.startsWith(here);
    Path shown = inside ? here.relativize(absolute) : absolute;
    String text = shown.toString();
    return text.isEmpty() ? "." : text;
  }
}
