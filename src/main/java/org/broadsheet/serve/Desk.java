package org.broadsheet.serve;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The newsroom's side of a preview: addresses of its own below {@link #ROOT}, and a hand in every
 * page that goes out. Its methods are called by many threads at once.
 */
public interface Desk {

  /**
   * Where the desk's own addresses begin. They stand at the top of the host, also where the site is
   * in a folder of it.
   */
  String ROOT = "/_desk/";

  /** A desk that keeps out of everything. */
  Desk NONE =
      new Desk() {
        @Override
        public @Nullable Answer answer(Asked asked) {
          return null;
        }
      };

  /**
   * The answer to a request for an address below {@link #ROOT}, or null where the desk has none
   * (the browser gets 404). The event stream ({@link Events#ADDRESS}) is the server's and never
   * asked for here. {@code HEAD}, ETags and ranges are the server's business too.
   */
  @Nullable Answer answer(Asked asked) throws IOException;

  /**
   * The paper to take a page from, such as the one of another instant that the query names. The
   * usual one is {@code asked.shown().paper()}; null where there is none.
   */
  default @Nullable Paper paper(Asked asked) throws IOException {
    return asked.shown().paper();
  }

  /**
   * A page of the site as it goes out, for instance with a script. Called for every file of type
   * HTML, the page for what is not there included; the ETag is made of what comes back.
   *
   * @param html the page as the paper has it, in UTF-8; must not be changed in place
   */
  default byte[] finish(Asked asked, byte[] html) throws IOException {
    return html;
  }

  /**
   * What is shown instead of any page while there is no paper, because the site has had errors from
   * the start.
   */
  default Answer nothingYet(Asked asked) throws IOException {
    return Answer.text(
        503, "There is nothing to show yet: the site has errors. The terminal tells which.\n");
  }
}
