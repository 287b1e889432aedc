package org.broadsheet.serve.http;

/** Whoever answers requests; called by many threads at once. */
@FunctionalInterface
public interface Clerk {

  /**
   * The reply to a request. It may take time, but must not wait for browsers. Where it throws, the
   * browser gets status 500.
   */
  Reply answer(Call call);
}
