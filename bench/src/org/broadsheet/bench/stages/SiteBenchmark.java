package org.broadsheet.bench.stages;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.broadsheet.model.Newsroom;
import org.broadsheet.model.Site;
import org.broadsheet.page.Plan;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What a whole site costs in the stages before rendering. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 2,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"})
public class SiteBenchmark {

  /** How many stories. */
  @Param({"1000", "10000"})
  public int stories;

  private Newsdesk desk;
  private Newsroom newsroom;
  private Site site;

  /** A site of that size. */
  @Setup
  public void open() throws IOException {
    desk = new Newsdesk(stories);
    newsroom = desk.read();
    site = desk.assemble(newsroom);
    desk.check();
  }

  /** Deletes it. */
  @TearDown
  public void close() throws IOException {
    desk.check();
    desk.close();
  }

  /** Every file, from the disk. */
  @Benchmark
  public Newsroom read() {
    return desk.read();
  }

  /** The site of what was read. */
  @Benchmark
  public Site assemble() {
    return desk.assemble(newsroom);
  }

  /** Every page of the site. */
  @Benchmark
  public Plan plan() {
    return desk.plan(site);
  }
}
