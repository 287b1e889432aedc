package org.broadsheet.bench.stages;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.broadsheet.digest.Digest;
import org.broadsheet.digest.Digests;
import org.broadsheet.markdown.MarkdownReader;
import org.broadsheet.model.Body;
import org.broadsheet.page.Page;
import org.broadsheet.page.view.ArticlePageView;
import org.broadsheet.problem.Problems;
import org.broadsheet.render.PageRenderer;
import org.broadsheet.render.RenderOptions;
import org.broadsheet.yaml.YamlMap;
import org.broadsheet.yaml.YamlReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What one story costs: its front matter, its Markdown, its page, the digest of its page. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 3,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"})
public class StoryBenchmark {

  private static final String PATH = "content/articles/story.md";

  private Newsdesk desk;
  private String frontMatter;
  private String body;
  private MarkdownReader markdown;
  private PageRenderer renderer;
  private Page page;

  /** A small site. */
  @Setup
  public void open() throws IOException {
    desk = new Newsdesk(100);
    String[] parts = desk.storyFile().split("---\n", 3);
    frontMatter = parts[1];
    body = parts[2];
    markdown = desk.markdown();
    renderer = new PageRenderer(desk.theme(), desk.config(), new RenderOptions(false));
    page =
        desk.plan(desk.assemble(desk.read())).pages().stream()
            .filter(candidate -> candidate.view() instanceof ArticlePageView)
            .findFirst()
            .orElseThrow();
    desk.check();
  }

  /** Deletes it. */
  @TearDown
  public void close() throws IOException {
    desk.close();
  }

  /** The lines between the two fences. */
  @Benchmark
  public YamlMap frontMatter() {
    return YamlReader.read(frontMatter, PATH, 2, new Problems());
  }

  /** The text. */
  @Benchmark
  public Body markdown() {
    return markdown.read(body, PATH, 12, new Problems());
  }

  /** The whole page. */
  @Benchmark
  public byte[] render() {
    return renderer.render(page, desk.problems());
  }

  /** The digest of all that the page shows. */
  @Benchmark
  public Digest digest() {
    return Digests.of(page);
  }
}
