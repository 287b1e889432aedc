package org.broadsheet.serve.http;

/** The way to a browser that stays open. Safe for many threads; no method waits for the browser. */
public interface Wire {

  /**
   * Sends text as soon as the browser has taken what was sent before. What waits for that is
   * replaced, so that a browser that takes nothing costs no more than one text; nothing happens
   * where the browser is gone.
   */
  void send(String text);

  /** Sends text if nothing is on its way. */
  void murmur(String text);

  /** Ends the reply. */
  void close();

  /** Has something done, once, when the browser is gone or the reply has ended. */
  void whenGone(Runnable task);
}
