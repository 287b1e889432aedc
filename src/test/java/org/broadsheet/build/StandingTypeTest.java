package org.broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.broadsheet.digest.Digest;
import org.broadsheet.exact.Folder;
import org.broadsheet.memory.Memory;
import org.broadsheet.model.Visibility;
import org.broadsheet.output.MemoryDisk;
import org.broadsheet.problem.ProblemText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a build takes the result of the last one for its own, and when it must not. */
class StandingTypeTest {

  private static final Digest ENGINE = new Digest(1, 1);
  private static final String NOON = "2026-11-23T12:00:00Z";

  /** A memory that trusts the stamps of files however young they are, and one that never does. */
  private static final Duration TRUSTING = Duration.ofDays(-1);

  private static final Duration DOUBTING = Duration.ofDays(36_500);

  @TempDir(factory = MemoryDisk.class)
  private Path scratch = Path.of("");

  private Folder site = new Folder(Path.of(""));

  @BeforeEach
  void found() {
    site = new Folder(scratch.resolve("site"));
    SiteFolder.write(
        site.root(),
        """
        -- site.yaml --
        title: The Test Courier
        url: https://courier.example/
        language: en
        timezone: UTC
        -- content/articles/storm.md --
        ---
        headline: Storm
        date: 2026-11-01
        byline: Staff
        sumary: A storm.
        ---
        It [rained](draft.md).
        -- content/articles/draft.md --
        ---
        headline: Draft
        date: 2026-11-02
        byline: Staff
        draft: true
        ---
        Not ready.
        -- templates/unused.html --
        {{ none }}
        -- templates/partials/footer.html --
        The foot.
        -- static/note.txt --
        A note.
        """);
  }

  private void story(String name, String keys) {
    site.write(
        "content/articles/" + name + ".md",
        "---\nheadline: Story " + name + "\nbyline: Staff\n" + keys + "\n---\nText.\n");
  }

  private BuildOptions options(String at) {
    return new BuildOptions(
        site.root(),
        site.root().resolve("public"),
        Instant.parse(at),
        false,
        false,
        site.root().resolve(".broadsheet"));
  }

  /** A build and how far it went. */
  private record Built(BuildResult result, List<Stage> stages) {

    /** Whether it took the result of the last build. */
    boolean kept() {
      return stages.equals(List.of(Stage.READ));
    }

    /** All that it says, each problem as people see it. */
    List<Object> said() {
      ProblemText text = new ProblemText(result.sources());
      return List.of(
          result.problems().stream().map(text::of).toList(),
          result.articles(),
          result.notShown(),
          result.pages(),
          result.written(),
          result.unchanged(),
          result.deleted());
    }
  }

  private Built build(BuildOptions options) throws IOException {
    return build(options, ENGINE, TRUSTING);
  }

  private static Built build(BuildOptions options, Digest engine, Duration rounding)
      throws IOException {
    List<Stage> stages = Collections.synchronizedList(new ArrayList<>());
    BuildListener listener =
        new BuildListener() {
          @Override
          public void stage(Stage stage, int total) {
            stages.add(stage);
          }

          @Override
          public void step() {}
        };
    listener.stage(Stage.READ, 0);
    Path folder = options.memory();
    Memory memory = folder == null ? Memory.none() : Memory.open(folder, engine, rounding);
    try (StandingType standing = StandingType.of(options, engine, memory)) {
      BuildResult result = new SiteBuilder(listener).build(options, standing);
      assertTrue(result.ok(), () -> result.problems().toString());
      return new Built(result, stages);
    }
  }

  /** Every file of a folder, ours too, with its bytes and the time at which it was written. */
  private Map<String, String> everything(Path folder) throws IOException {
    Map<String, String> all = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.toList()) {
        FileTime time = Files.getLastModifiedTime(path);
        boolean file = Files.isRegularFile(path);
        all.put(
            folder.relativize(path).toString(),
            time + " " + (file ? Digest.of(Files.readAllBytes(path)) : "folder"));
      }
    }
    return all;
  }

  private void assertAsFromNothing(BuildOptions options) throws IOException {
    Path clean = scratch.resolve("clean");
    new Folder(clean).delete("");
    build(
        new BuildOptions(
            options.site(), clean, options.at(), options.drafts(), options.portable(), null));
    assertEquals(SiteFolder.fingerprints(clean), SiteFolder.fingerprints(options.output()));
  }

  private void assertKept(BuildOptions options) throws IOException {
    assertTrue(build(options).kept(), "the result was not taken over");
    assertAsFromNothing(options);
  }

  private void assertAnew(BuildOptions options) throws IOException {
    assertEquals(List.of(Stage.values()), build(options).stages());
    assertAsFromNothing(options);
  }

  @Test
  void whereNothingChangedTheResultIsThatOfTheBuildBefore() throws IOException {
    story("scheduled", "date: 2026-12-24");
    Built first = build(options(NOON));
    assertEquals(List.of(Stage.values()), first.stages());
    // The same again, by one that remembers nothing and so goes all the way.
    site.delete(".broadsheet");
    Built careful = build(options(NOON));
    assertEquals(List.of(Stage.values()), careful.stages());
    build(options(NOON)); // the memory must have looked at its own work

    Map<String, String> before = everything(site.root().resolve("public"));
    Built again = build(options(NOON));
    assertTrue(again.kept());
    assertEquals(careful.said(), again.said());
    assertEquals(before, everything(site.root().resolve("public")));

    // One that trusts no stamp reads every file, and then there is nothing to build either.
    Built doubting = build(options(NOON), ENGINE, DOUBTING);
    assertTrue(doubting.kept());
    assertEquals(careful.said(), doubting.said());

    assertEquals(
        List.of(
            """
            content/articles/storm.md:5:1: warning: a story has no key "sumary" [key-unknown]
               5 | sumary: A storm.
                 | ^^^^^^
            hint: did you mean "summary"?
            """,
            """
            content/articles/storm.md:7:13: warning: the link leads to a story that is not public\
             yet; readers see its words without a link [link-unpublished]
               7 | It [rained](draft.md).
                 |             ^^^^^^^^
            hint: publish that story first, or take the link out
            """,
            """
            templates/unused.html: warning: no page uses this template [template-unused]
            hint: include it in another template, or delete it
            """),
        again.said().get(0));
    assertEquals(1, again.result().articles());
    assertEquals(Map.of(Visibility.DRAFT, 1, Visibility.SCHEDULED, 1), again.result().notShown());
    assertEquals(first.result().written(), again.result().unchanged());
  }

  static Stream<Arguments> changes() {
    return Stream.of(
        change(
            "story",
            s ->
                s.write(
                    "content/articles/storm.md",
                    "---\nheadline: Calm\ndate: 2026-11-01\nbyline: Staff\n---\nText.\n")),
        change(
            "new story",
            s ->
                s.write(
                    "content/articles/new.md",
                    "---\nheadline: New\ndate: 2026-11-01\nbyline: Staff\n---\nText.\n")),
        change("no story", s -> s.delete("content/articles/storm.md")),
        change(
            "story of another name",
            s -> s.move("content/articles/storm.md", "content/articles/calm.md")),
        change("settings", s -> s.write("site.yaml", s.text("site.yaml") + "tagline: News\n")),
        change("template", s -> s.write("templates/partials/footer.html", "Another foot.\n")),
        change("new template", s -> s.write("templates/article.html", "{{ article.headline }}\n")),
        change("no template", s -> s.delete("templates/partials/footer.html")),
        change("static file", s -> s.write("static/note.txt", "Another.")),
        change("new static file", s -> s.write("static/.well-known/x.txt", "x")),
        change("no static file", s -> s.delete("static/note.txt")),
        change("output edited", s -> s.write("public/index.html", "mine")),
        change("output edited at equal size and time", StandingTypeTest::scribble),
        change("output deleted", s -> s.delete("public/index.html")),
        change("output without its record", s -> s.delete("public/.broadsheet-manifest")),
        change("no output", s -> s.delete("public")),
        change("no memory", s -> s.delete(".broadsheet")),
        change("same size and time", StandingTypeTest::sameSizeAndTime));
  }

  /** Something that happens to a site. */
  private interface Event {
    void in(Folder site);
  }

  private static Arguments change(String name, Event event) {
    return Arguments.of(name, event);
  }

  private static void scribble(Folder site) {
    rewrite(site, "public/index.html", site.text("public/index.html").replace("Storm", "storM"));
  }

  private static void sameSizeAndTime(Folder site) {
    rewrite(
        site,
        "content/articles/storm.md",
        site.text("content/articles/storm.md").replace("Storm", "Smoke"));
  }

  private static void rewrite(Folder site, String name, String text) {
    try {
      Path file = site.root().resolve(name);
      FileTime time = Files.getLastModifiedTime(file);
      assertNotEquals(text, Files.readString(file));
      Files.writeString(file, text);
      Files.setLastModifiedTime(file, time);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void afterAChangeTheSiteIsBuiltAnew(String name, Event event) throws IOException {
    build(options(NOON));
    build(options(NOON));
    assertKept(options(NOON));
    event.in(site);
    assertAnew(options(NOON));
    build(options(NOON));
    assertKept(options(NOON));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date: 2026-12-01T08:00:00Z",
        "date: 2026-11-01\npublish: 2026-12-01T08:00:00Z",
        "date: 2026-11-01\nembargo: 2026-12-01T08:00:00Z",
        "date: 2026-11-01\nexpires: 2026-12-01T08:00:00Z",
        "date: 2026-11-01\nupdated: 2026-12-01T08:00:00Z",
        "date: 2026-11-01\ncorrections:\n- {date: 2026-12-01T08:00:00Z, text: Wrong.}"
      })
  void theClockCountsWhereItPassesATurnOfAStory(String keys) throws IOException {
    story("turning", keys);
    story("early", "date: 2026-11-01\nexpires: 2026-11-10");
    story("late", "date: 2026-12-24");
    build(options(NOON));
    build(options(NOON));
    String before = "2026-12-01T07:59:59.999999999Z";
    String turn = "2026-12-01T08:00:00Z";
    assertKept(options(before));
    assertKept(options("2026-11-10T00:00:00Z"));
    assertAnew(options(turn));
    assertKept(options(turn));
    assertKept(options("2026-12-23T23:59:59Z"));
    assertAnew(options(before));
    assertKept(options(before));
    assertAnew(options("2026-11-09T23:59:59.999999999Z"));
    assertAnew(options("2026-12-24T00:00:00Z"));
    assertKept(options("2036-12-24T00:00:00Z"));
    assertKept(options("2026-12-24T00:00:00Z"));
  }

  /** A draft without a date is as old as the edition, which is never the same twice. */
  @Test
  void anUndatedDraftIsOfTheInstantAlone() throws IOException {
    story("undated", "draft: true");
    BuildOptions drafts = drafts(options(NOON));
    build(drafts);
    build(drafts);
    assertKept(drafts);
    assertAnew(drafts(options("2026-11-23T12:00:00.000000001Z")));
    assertAnew(drafts(options("2026-11-23T11:59:59.999999999Z")));
    // Where it is not shown, it does not matter.
    build(options(NOON));
    assertKept(options("2026-11-24T12:00:00Z"));
  }

  private static BuildOptions drafts(BuildOptions o) {
    return new BuildOptions(o.site(), o.output(), o.at(), true, o.portable(), o.memory());
  }

  private static BuildOptions portable(BuildOptions o) {
    return new BuildOptions(o.site(), o.output(), o.at(), o.drafts(), true, o.memory());
  }

  private static BuildOptions into(BuildOptions o, Path output, @Nullable Path memory) {
    return new BuildOptions(o.site(), output, o.at(), o.drafts(), o.portable(), memory);
  }

  @Test
  void otherOptionsMakeAnotherSite() throws IOException {
    BuildOptions plain = options(NOON);
    build(plain);
    build(plain);
    assertKept(plain);
    assertAnew(drafts(plain));
    assertKept(drafts(plain));
    assertAnew(portable(plain));
    assertKept(portable(plain));
    assertAnew(drafts(portable(plain)));
    assertAnew(plain);
    assertKept(plain);
  }

  /** Each output has its own last build, and none where nothing may be remembered. */
  @Test
  void everyOutputFolderStandsForItself() throws IOException {
    BuildOptions plain = options(NOON);
    build(plain);
    build(plain);
    BuildOptions other = into(plain, scratch.resolve("web"), plain.memory());
    assertAnew(other);
    assertKept(other);
    assertKept(plain);
    assertAnew(drafts(other));
    assertKept(plain);
    assertAnew(into(plain, plain.output(), null));
    assertKept(plain);
  }

  @Test
  void anotherProgramTrustsNothing() throws IOException {
    BuildOptions plain = options(NOON);
    build(plain);
    build(plain);
    assertKept(plain);
    Digest update = new Digest(1, 2);
    assertEquals(List.of(Stage.values()), build(plain, update, TRUSTING).stages());
    build(plain, update, TRUSTING);
    assertTrue(build(plain, update, TRUSTING).kept());
    assertEquals(List.of(Stage.values()), build(plain).stages());
    // Where the memory is of the new program and the output of the old, too.
    build(plain);
    BuildOptions elsewhere = into(plain, scratch.resolve("web"), plain.memory());
    build(elsewhere, update, TRUSTING);
    build(elsewhere, update, TRUSTING);
    assertEquals(List.of(Stage.values()), build(plain, update, TRUSTING).stages());
  }

  @Test
  void aBrokenOffBuildIsNotTakenForDone() throws IOException {
    BuildOptions plain = options(NOON);
    build(plain);
    build(plain);
    assertKept(plain);
    site.write("public/.broadsheet-staging/x", "left behind");
    assertAnew(plain);
    build(plain);
    assertKept(plain);
  }

  /** An error is never the result of the last build: the build before it stands in the output. */
  @Test
  void aSiteWithErrorsIsLookedAtEachTime() throws IOException {
    BuildOptions plain = options(NOON);
    build(plain);
    String story = site.text("content/articles/storm.md");
    site.write("content/articles/storm.md", "---\ndate: 2026-11-01\n---\n");
    for (int i = 0; i < 3; i++) {
      Memory memory = Memory.open(site.root().resolve(".broadsheet"), ENGINE, TRUSTING);
      try (StandingType standing = StandingType.of(plain, ENGINE, memory)) {
        assertEquals(null, standing.lastResult());
        assertEquals(false, new SiteBuilder(BuildListener.SILENT).build(plain, standing).ok());
      }
    }
    site.write("content/articles/storm.md", story);
    build(plain);
    build(plain);
    assertKept(plain);
  }
}
