/**
 * The command line: commands, what they print, exit codes. The one place that touches the terminal,
 * the clock and the surroundings. Imports build, serve, output, json, config, model, problem; the
 * one home of picocli and progressbar.
 */
@NullMarked
package org.broadsheet.cli;

import org.jspecify.annotations.NullMarked;
