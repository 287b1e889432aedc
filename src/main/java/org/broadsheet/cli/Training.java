package org.broadsheet.cli;

import java.io.FileDescriptor;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;

/**
 * A rehearsal for Java, which keeps the classes that it loads here and has them ready at later
 * starts: a small site is built from nothing, after a change, and without one.
 */
public final class Training {

  private static final Map<String, String> SITE =
      Map.of(
          "site.yaml",
          """
          title: Training
          url: https://training.example/
          language: en-GB
          timezone: Europe/London
          tagline: A paper for nobody
          page-size: 2
          sections: [Local, {name: Culture, slug: arts}]
          publisher: {name: Training, logo: content/logo.jpg, email: desk@training.example}
          description: >-
            News of a site
            that is built to be thrown away.
          links:
            - label: Social
              url: https://social.example/@training
          """,
          "content/authors/ada.md",
          """
          ---
          name: Ada Holm
          role: Reporter
          photo: {src: ../logo.jpg, alt: Ada}
          ---
          Writes.
          """,
          "content/sections/local.md",
          "---\nname: Local\nsummary: From here\norder: 1\n---\nNear *you*.\n",
          "content/pages/about.md",
          """
          ---
          headline: About
          order: 1
          ---
          This *paper*, and [its story](/2020/01/story-1/).
          """,
          "content/articles/persian.md",
          """
          ---
          headline: خبر
          date: 2020-01-09
          byline: میز خبر
          section: Culture
          language: fa
          translation-of: story-1
          type: opinion
          draft: false
          ---
          متن «خبر».
          """,
          "content/articles/waiting.md",
          "---\nheadline: Waiting\ndate: 2020-01-09\nauthors: [ada]\ndraft: true\n---\nNot yet.\n");

  /** A picture of one dot, as far as its head goes, which is all that is read of it. */
  private static final String PICTURE =
      "ffd8ffe000104a46494600010100000100010000ffc0000b080001000101011100ffda0008010100003f00ffd9";

  /** Stamps of files are believed once they are older than the clock of a disk is coarse. */
  private static final Duration UNTIL_STAMPS_ARE_BELIEVED = Duration.ofSeconds(3);

  private final Path site;
  private final Duration pause;
  private final PrintStream out;
  private final PrintStream err;

  /**
   * A rehearsal.
   *
   * @param site a folder that holds nothing yet
   * @param pause the rest before the builds without changes
   * @param out where what the commands print goes
   * @param err where their complaints go
   */
  Training(Path site, Duration pause, PrintStream out, PrintStream err) {
    this.site = site;
    this.pause = pause;
    this.out = out;
    this.err = err;
  }

  /** Rehearses in a folder that holds nothing yet; exits with 1 where a build fails. */
  public static void main(String[] args) throws IOException, InterruptedException {
    PrintStream out = Main.stream(FileDescriptor.out);
    PrintStream err = Main.stream(FileDescriptor.err);
    Path site = Path.of(args[0]).toAbsolutePath();
    if (!new Training(site, UNTIL_STAMPS_ARE_BELIEVED, out, err).passes()) {
      System.exit(ExitCode.PROBLEMS);
    }
  }

  /** Whether every command did what it should. */
  boolean passes() throws IOException, InterruptedException {
    for (Map.Entry<String, String> file : SITE.entrySet()) {
      Files.writeString(at(file.getKey()), file.getValue());
    }
    Files.write(at("content/logo.jpg"), HexFormat.of().parseHex(PICTURE));
    for (int day = 1; day <= 4; day++) {
      write(day, "What happened");
    }
    boolean fromNothing = run("build");
    write(2, "What really happened");
    boolean changed = run("build", "--all");
    Thread.sleep(pause.toMillis());
    // The first notes stamps that can be believed now; the second finds that nothing is to be done.
    return fromNothing && changed && run("build") && run("build") && run("list");
  }

  private void write(int day, String words) throws IOException {
    String story =
        """
        ---
        headline: "Story %DAY%"
        kicker: In brief
        summary: What happened on day %DAY%.
        date: 2020-01-0%DAY% 08:15
        updated: 2020-01-0%DAY% 10:15
        authors: [ada]
        section: Local
        tags: [harbour, ferries]
        photo: {src: ../logo.jpg, alt: A dot, caption: The *dot*, credit: Ada Holm}
        corrections: [{date: 2020-01-09, text: "The ferry was *not* late."}]
        aliases: [/old/%DAY%/]
        ---
        %WORDS%: a [link](story-1.md), another <https://news.example/>, **bold**, `code`, "quoted"... and a note.[^1]

        ## A heading

        | a | b |
        |---|--:|
        | 1 | 2 |

        > Quoted -- with ~~care~~

        1. one
        2. <b>two</b>

        - three

        ![A dot](../logo.jpg "The dot | Ada Holm")

        https://www.youtube.com/watch?v=training001

        ```
        code
        ```

        ***

        [^1]: The note.
        """;
    Files.writeString(
        at("content/articles/story-" + day + ".md"),
        story.replace("%DAY%", Integer.toString(day)).replace("%WORDS%", words));
  }

  private Path at(String name) throws IOException {
    Path file = site.resolve(name);
    Files.createDirectories(file.getParent());
    return file;
  }

  private boolean run(String... args) {
    Terminal terminal =
        new Terminal(
            out,
            err,
            System.getenv(),
            Clock.systemUTC(),
            site,
            Path.of(System.getProperty("user.home", "")).toAbsolutePath());
    return Main.run(args, terminal, new SiteWorkshop()) == ExitCode.FINE;
  }
}
