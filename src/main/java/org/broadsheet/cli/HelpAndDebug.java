package org.broadsheet.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command has that does some work: help, and a look at failures. */
final class HelpAndDebug {

  @Mixin
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private final HelpOption help = new HelpOption();

  @Option(names = "--debug", description = "Show where in the program a failure happened.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean debug;
}
