package org.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The user's text editor.
 *
 * @param command as the user wrote it, such as {@code code --wait}
 */
record Editor(String command) {

  /** A word, or what stands between two quotation marks of a kind. */
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

  /**
   * The editor that the environment names.
   *
   * @throws WrongUsage where it names none
   */
  static Editor of(Terminal terminal) {
    return Stream.of("VISUAL", "EDITOR")
        .map(name -> terminal.env().getOrDefault(name, "").strip())
        .filter(command -> !command.isEmpty())
        .findFirst()
        .map(Editor::new)
        .orElseThrow(
            () ->
                new WrongUsage(
                    "--edit needs an editor, but neither VISUAL nor EDITOR names one",
                    "set one of them, as in export EDITOR=nano; or leave --edit out and open the"
                        + " file yourself"));
  }

  /** Opens a file and waits until the editor ends; false where it fails. */
  boolean open(Path file) {
    List<String> words = words();
    words.add(file.toString());
    try {
      return new ProcessBuilder(words).inheritIO().start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** The program and its own arguments; a path with spaces need not be in quotation marks. */
  List<String> words() {
    List<String> words = new ArrayList<>();
    if (isProgram()) {
      words.add(command);
      return words;
    }
    Matcher matcher = WORD.matcher(command);
    while (matcher.find()) {
      String quoted = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      words.add(quoted == null ? matcher.group() : quoted);
    }
    return words;
  }

  private boolean isProgram() {
    try {
      return Files.isRegularFile(Path.of(command));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
