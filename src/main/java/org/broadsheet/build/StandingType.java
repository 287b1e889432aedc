package org.broadsheet.build;

import java.io.IOException;
import java.util.List;
import org.broadsheet.digest.Digest;
import org.broadsheet.digest.Digests;
import org.broadsheet.memory.KnownFiles;
import org.broadsheet.memory.Memory;
import org.broadsheet.output.OutputRecord;
import org.jspecify.annotations.Nullable;

/**
 * What stands from earlier builds and need not be set again, as printers keep type: what they
 * remember of the site's files, and what they left beside the output.
 */
final class StandingType implements AutoCloseable {

  private final BuildOptions options;
  private final Digest engine;
  private final Memory memory;
  private final KnownFiles files;

  private StandingType(BuildOptions options, Digest engine, Memory memory, KnownFiles files) {
    this.options = options;
    this.engine = engine;
    this.memory = memory;
    this.files = files;
  }

  static StandingType open(BuildOptions options) throws IOException {
    Digest engine = Engine.digest();
    return of(
        options,
        engine,
        options.memory() == null ? Memory.none() : Memory.open(options.memory(), engine));
  }

  /**
   * What stands for a build.
   *
   * @param engine stands for the program
   * @param memory is closed with this
   */
  static StandingType of(BuildOptions options, Digest engine, Memory memory) throws IOException {
    try {
      return new StandingType(options, engine, memory, memory.walk(options.site(), Inputs::wanted));
    } catch (IOException | RuntimeException e) {
      memory.close();
      throw e;
    }
  }

  /** The result of the last build, where this one would do and say the same; else null. */
  @Nullable BuildResult lastResult() throws IOException {
    if (options.memory() == null || !files.unchanged() || !Inputs.tellAll(files.tree())) {
      return null;
    }
    OutputRecord record = OutputRecord.read(options.site(), options.output());
    if (record == null) {
      return null;
    }
    LastBuild last = LastBuild.of(record.note());
    if (last == null
        || !last.holdsAt(options.at())
        || !last.cause().equals(cause())
        || !record.intact()) {
      return null;
    }
    memory.save(files); // stamps that were in doubt are not next time
    return new BuildResult(
        last.problems(),
        last.articles(),
        last.counts(),
        last.pages(),
        0,
        record.size(),
        0,
        Excerpts.of(last.problems(), options.site(), null));
  }

  /** Stands for the program, the options and every file of the site. */
  Digest cause() throws IOException {
    return Digests.of(List.of(engine, options.drafts(), options.portable(), files.rootDigest()));
  }

  /** This program. */
  Digest engine() {
    return engine;
  }

  Memory memory() {
    return memory;
  }

  KnownFiles files() {
    return files;
  }

  /** Keeps for later builds what this one has read. */
  void remember() {
    memory.save(files);
  }

  /** What is wrong with the memory, as a sentence, or null. */
  @Nullable String note() {
    return options.memory() == null ? null : memory.note();
  }

  @Override
  public void close() {
    memory.close();
  }
}
