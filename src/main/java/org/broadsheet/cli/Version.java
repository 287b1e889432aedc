package org.broadsheet.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** Which Broadsheet this is, and which Java it runs on. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    @Nullable String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {
      "broadsheet " + (version == null ? "(development)" : version),
      "Java " + Runtime.version().feature() + " (" + System.getProperty("java.home") + ")"
    };
  }
}
