package org.broadsheet.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.broadsheet.build.BuildListener;
import org.broadsheet.build.Stage;
import org.jspecify.annotations.Nullable;

/** A bar that shows how far a build is, once it takes long enough for somebody to wonder. */
final class ProgressLine implements BuildListener, AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final int NAME_WIDTH = 9;

  private final Terminal terminal;
  private final Instant start;
  private Stage stage = Stage.READ;
  private int total;
  private int done;
  private @Nullable ProgressBar bar;

  /** A bar on the terminal's error stream, to be closed when the build is over. */
  ProgressLine(Terminal terminal) {
    this.terminal = terminal;
    this.start = terminal.clock().instant();
  }

  @Override
  public synchronized void stage(Stage next, int steps) {
    close();
    stage = next;
    total = steps;
    done = 0;
  }

  @Override
  public synchronized void step() {
    done++;
    if (bar != null) {
      bar.step();
    } else if (total > 0 && waited().compareTo(PATIENCE) > 0) {
      bar = show();
    }
  }

  private Duration waited() {
    return Duration.between(start, terminal.clock().instant());
  }

  private ProgressBar show() {
    String name = stage.word() + " ".repeat(Math.max(1, NAME_WIDTH - stage.word().length()));
    return new ProgressBarBuilder()
        .setTaskName(name)
        .setInitialMax(total)
        .startsFrom(done, Duration.ZERO)
        .setStyle(ProgressBarStyle.UNICODE_BLOCK)
        .setUpdateIntervalMillis(200)
        .setConsumer(screen())
        .build();
  }

  /** Takes the bar off the screen. */
  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
      bar = null;
      // A bar that is closed as soon as it is shown would not do this itself.
      screen().clear();
    }
  }

  private Screen screen() {
    return new Screen(terminal.err(), terminal.width() - 1);
  }

  /**
   * One line of a terminal, which leaves nothing behind.
   *
   * @param err the terminal
   * @param width how many characters fit
   */
  private record Screen(PrintStream err, int width) implements ProgressBarConsumer {

    @Override
    public int getMaxRenderedLength() {
      return width;
    }

    @Override
    public void accept(String bar) {
      err.print("\r" + bar);
      err.flush();
    }

    @Override
    public void clear() {
      accept(" ".repeat(width) + "\r");
    }

    @Override
    public void close() {
      err.flush();
    }
  }
}
