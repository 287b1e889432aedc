package org.broadsheet.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;

/** Notices that somebody works on the files of a site. */
interface Lookout extends Closeable {

  /**
   * Waits until files may have changed.
   *
   * @param atMost how long to wait
   * @return files and folders to look at again, with all that is in them; none where the time is up
   */
  Collection<Path> await(Duration atMost) throws IOException, InterruptedException;
}
