package org.broadsheet.cli;

import org.broadsheet.serve.PreviewServer;

/** Ctrl-C ends the process, and an interrupt the command; both let go of what was held. */
final class Ending {

  private static final long MILLIS_TO_LEAVE = 2_000;

  private final PreviewServer server;

  /** The end of a preview. */
  Ending(PreviewServer server) {
    this.server = server;
  }

  /** Goes on with work until its thread is interrupted or the process is to end. */
  void during(Work work) {
    Thread worker = Thread.currentThread();
    Thread onExit = new Thread(() -> leave(worker), "preview-end");
    Runtime.getRuntime().addShutdownHook(onExit);
    try {
      work.go();
    } catch (InterruptedException end) {
      forget(onExit);
    }
  }

  private void leave(Thread worker) {
    server.close();
    worker.interrupt();
    try {
      worker.join(MILLIS_TO_LEAVE);
    } catch (InterruptedException now) {
      Thread.currentThread().interrupt();
    }
  }

  private static void forget(Thread onExit) {
    try {
      Runtime.getRuntime().removeShutdownHook(onExit);
    } catch (IllegalStateException ending) {
      return; // it is what interrupted us
    }
  }

  /** What goes on until it is interrupted. */
  @FunctionalInterface
  interface Work {
    /** Works. */
    void go() throws InterruptedException;
  }
}
