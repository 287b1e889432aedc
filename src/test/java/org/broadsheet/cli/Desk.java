package org.broadsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.build.BuildListener;
import org.broadsheet.build.BuildOptions;
import org.broadsheet.build.BuildResult;
import org.broadsheet.build.PageFate;
import org.broadsheet.build.StoryList;
import org.broadsheet.build.StoryList.Line;
import org.broadsheet.build.Verification;
import org.broadsheet.check.Inspection;
import org.broadsheet.check.Order;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.config.SiteConfigReader;
import org.broadsheet.model.Visibility;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Problems;
import org.jspecify.annotations.Nullable;

/** A user at a terminal in front of a workshop that gives the answers it was told to give. */
final class Desk implements Workshop {

  static final Instant NOW = Instant.parse("2026-11-23T21:30:00Z");

  Path here = Path.of("");
  Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
  final Map<String, String> env = new HashMap<>();
  final List<BuildOptions> builds = new ArrayList<>();
  final List<Line> stories = new ArrayList<>();
  final List<Problem> problems = new ArrayList<>();
  final Map<Visibility, Integer> notShown = new EnumMap<>(Visibility.class);
  int articles = 230;
  int pages = 412;
  final List<BuildOptions> verified = new ArrayList<>();
  final List<PageFate> fates = new ArrayList<>();
  @Nullable String note;
  @Nullable Verification verification;
  @Nullable Exception failure;
  @Nullable Instant listedAt;
  @Nullable Instant checkedAt;
  final List<Order> orders = new ArrayList<>();

  /** How many problems a check finds and does not tell. */
  int leftOut;

  /** Whether a check gets to look at everything. */
  boolean complete = true;

  /** What the user types. */
  String typed = "";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** Makes a folder the site of a paper in Berlin. */
  void sitDown(Path folder) throws IOException {
    here = folder.toRealPath();
    Files.writeString(
        here.resolve("site.yaml"),
        """
        title: The Paper
        url: https://paper.example/daily/
        language: en
        timezone: Europe/Berlin
        """);
  }

  /** Runs a command in the site's folder. */
  int run(String... args) {
    return runIn(here, args);
  }

  int runIn(Path folder, String... args) {
    Terminal terminal = terminal(folder);
    int code = Main.run(args, terminal, this);
    terminal.out().flush();
    terminal.err().flush();
    return code;
  }

  /** A terminal in a folder, with nothing printed yet. */
  Terminal terminal(Path folder) {
    out.reset();
    err.reset();
    return new Terminal(
        new PrintStream(out, false, UTF_8),
        new PrintStream(err, false, UTF_8),
        env,
        clock,
        folder,
        here.resolve("home/ada"),
        new ByteArrayInputStream(typed.getBytes(UTF_8)));
  }

  String out() {
    return out.toString(UTF_8).replace("\r\n", "\n");
  }

  String err() {
    return err.toString(UTF_8).replace("\r\n", "\n");
  }

  @Override
  public BuildResult build(BuildOptions options, BuildListener listener) throws IOException {
    builds.add(options);
    fail();
    if (note != null) {
      listener.note(note);
    }
    fates.forEach(listener::page);
    return new BuildResult(problems, articles, notShown, pages, 3, 400, 9, Desk::line);
  }

  @Override
  public @Nullable Verification verify(BuildOptions options) {
    verified.add(options);
    return verification;
  }

  @Override
  public Inspection check(Order order) throws IOException {
    checkedAt = order.at();
    orders.add(order);
    fail();
    return new Inspection(problems, Desk::line, 240, null, leftOut, complete);
  }

  @Override
  public StoryList stories(Path site, Instant at) throws IOException {
    listedAt = at;
    fail();
    return new StoryList(stories, ZoneId.of("Europe/Berlin"), problems, Desk::line);
  }

  @Override
  public @Nullable SiteConfig config(Path site, Problems sink) {
    return new SiteConfigReader(sink).read(site);
  }

  private void fail() throws IOException {
    if (failure instanceof IOException io) {
      throw io;
    }
    if (failure instanceof RuntimeException fault) {
      throw fault;
    }
  }

  private static @Nullable String line(String path, int line) {
    return path.equals("content/articles/storm.md") && line == 4 ? "authors: [jdoe]" : null;
  }
}
