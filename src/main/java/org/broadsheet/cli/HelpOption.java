package org.broadsheet.cli;

import picocli.CommandLine.Option;

/** What every command has: help. */
final class HelpOption {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean help;
}
