package org.broadsheet.serve;

import java.io.IOException;
import org.broadsheet.model.UrlPath;
import org.jspecify.annotations.Nullable;

/** A paper as readers would get it, for a browser to ask for its parts. Safe for many threads. */
public interface Paper {

  /**
   * What is at an address, or null where there is nothing; an address that ends in {@code /} is a
   * page in a folder of its own, and no other address means that page.
   *
   * @throws IOException where it is there and cannot be had
   */
  @Nullable PaperFile file(UrlPath url) throws IOException;
}
