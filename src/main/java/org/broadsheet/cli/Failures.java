package org.broadsheet.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Map;
import org.broadsheet.output.UnfinishedCommit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Answers a command that broke off: wrong usage, an unwilling machine, or our own fault. */
final class Failures implements IExecutionExceptionHandler {

  private final Terminal terminal;

  /** What systems say, in words that tell what to do. */
  private static final Map<String, String> SAID_BY_SYSTEMS =
      Map.of(
          "Not a directory", "a file stands where a folder should be",
          "Is a directory", "this is a folder and not a file",
          "No space left on device", "the disk is full",
          "Disk quota exceeded", "no more may be kept on this disk",
          "Read-only file system", "from this disk, one can only read",
          "File name too long", "the name is too long",
          "Too many levels of symbolic links", "links lead in a circle here");

  Failures(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    return answer(failure, command.getParseResult().hasMatchedOption("--debug"));
  }

  /** Says what went wrong, and where if {@code debug}; the exit code of the command. */
  int answer(Exception failure, boolean debug) {
    UsageErrors usage = new UsageErrors(terminal);
    if (failure instanceof WrongUsage wrong) {
      usage.complain(String.valueOf(wrong.getMessage()), wrong.hint());
      return ExitCode.USAGE;
    }
    if (debug) {
      failure.printStackTrace(terminal.err());
    }
    IOException unwilling = unwilling(failure);
    if (unwilling instanceof UnfinishedCommit unfinished) {
      usage.complain(
          reason(unfinished.reason()),
          "the site in the output folder is partly new now; mend this and build again, which"
              + " completes it");
      return ExitCode.PROBLEMS;
    }
    if (unwilling != null) {
      usage.complain(
          reason(unwilling), "nothing that stood before was harmed; mend this and try again");
      return ExitCode.PROBLEMS;
    }
    complainOfOurselves(failure, debug);
    return ExitCode.FAULT;
  }

  /** Says that Broadsheet is at fault. */
  void complainOfOurselves(Throwable failure, boolean debug) {
    terminal
        .err()
        .println(
            "broadsheet: "
                + terminal.colours().error("error")
                + ": this is a fault in Broadsheet, not in your site: "
                + failure
                + (debug ? "" : "; --debug shows where"));
    terminal.err().flush();
  }

  private static @Nullable IOException unwilling(Exception failure) {
    if (failure instanceof UncheckedIOException wrapped) {
      return wrapped.getCause();
    }
    return failure instanceof IOException io ? io : null;
  }

  private String reason(IOException failure) {
    String place = "";
    String said = String.valueOf(failure.getMessage());
    if (failure instanceof FileSystemException file && file.getFile() != null) {
      place = terminal.shown(Path.of(file.getFile())) + ": ";
      said = String.valueOf(file.getReason());
    }
    if (failure instanceof AccessDeniedException) {
      return place + "permission denied";
    }
    if (failure instanceof NoSuchFileException) {
      return place + "there is no such file or folder";
    }
    if (failure instanceof FileAlreadyExistsException) {
      return place + "something else of this name is there already";
    }
    if (failure instanceof DirectoryNotEmptyException) {
      return place + "the folder is not empty";
    }
    if (failure instanceof NotDirectoryException) {
      return place + "this is no folder";
    }
    String known = SAID_BY_SYSTEMS.get(said);
    return place + (known != null ? known : said.equals("null") ? failure.toString() : said);
  }
}
