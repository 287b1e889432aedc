package org.broadsheet.exact;

import java.io.IOException;
import org.broadsheet.build.BuildListener;
import org.broadsheet.build.BuildOptions;
import org.broadsheet.build.BuildResult;

/** Something that claims to build sites exactly. */
public interface Builder {

  /** Builds, as {@link org.broadsheet.build.SiteBuilder} does. */
  BuildResult build(BuildOptions options, BuildListener listener) throws IOException;
}
