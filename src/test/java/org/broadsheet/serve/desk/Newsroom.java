package org.broadsheet.serve.desk;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.broadsheet.build.Proof;
import org.broadsheet.build.ProofOptions;
import org.broadsheet.build.ProofPress;
import org.broadsheet.model.UrlPath;
import org.broadsheet.problem.Problem;
import org.broadsheet.serve.Answer;
import org.broadsheet.serve.Asked;
import org.broadsheet.serve.Paper;
import org.broadsheet.serve.PaperFile;
import org.broadsheet.serve.Shown;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A paper in Berlin in the night of 28 November 2026, its desk, and a browser that asks it. */
final class Newsroom implements AutoCloseable {

  static final Instant NOW = Instant.parse("2026-11-28T02:00:00Z");

  final List<Problem> remarks = new ArrayList<>();
  final NewsDesk desk;
  private final Path site;
  private final ProofPress press;
  private @Nullable ProofPaper good;
  private Shown shown;
  private final boolean drafts;
  private int number;
  @Nullable String kept;

  Newsroom(Path site) throws IOException {
    this(site, false);
  }

  /**
   * A paper.
   *
   * @param drafts whether drafts are shown unless the browser chooses otherwise
   */
  Newsroom(Path site, boolean drafts) throws IOException {
    this.site = site;
    this.drafts = drafts;
    write(
        "site.yaml",
        "title: The Gazette\nurl: https://gazette.example/\nlanguage: en\ntimezone: Europe/Berlin\n");
    press = ProofPress.open(new ProofOptions(site, null));
    desk = new NewsDesk(press::proof, this::remarksOn, () -> NOW, false, drafts);
    shown = show();
  }

  private List<Problem> remarksOn(Proof proof) {
    return Stream.concat(proof.problems().stream(), remarks.stream()).toList();
  }

  void write(String file, String text) throws IOException {
    Path path = site.resolve(file);
    Files.createDirectories(path.resolveSibling("."));
    Files.writeString(path, text);
  }

  /** A story; its front matter is what is given, besides a byline. */
  void story(String name, String... frontMatter) throws IOException {
    write(
        "content/articles/" + name + ".md",
        "---\n"
            + String.join("\n", frontMatter)
            + "\nbyline: Staff\n---\nThe text of "
            + name
            + ".\n");
  }

  /** Looks at the files and shows what they make. */
  Shown show() throws IOException {
    press.look();
    Proof proof = press.proof(NOW, drafts);
    if (proof.ok()) {
      good = new ProofPaper(proof);
    }
    shown = new Shown("run-" + ++number, good, proof.problems(), proof.sources());
    return shown;
  }

  Asked asked(String url, Map<String, String> query) {
    return new Asked(new UrlPath(url), query, UrlPath.ROOT, kept, shown);
  }

  /** The desk's answer; what it is told to keep, the browser keeps. */
  Answer ask(String url, Map<String, String> query) throws IOException {
    Answer answer = desk.answer(asked(url, query));
    if (answer == null) {
      throw new AssertionError("no answer for " + url);
    }
    if (answer.keep() != null) {
      kept = answer.keep().isEmpty() ? null : answer.keep();
    }
    return answer;
  }

  /** Follows a link of the desk's pages. */
  Answer follow(String href) throws IOException {
    int mark = href.indexOf('?');
    Map<String, String> query = new HashMap<>();
    if (mark >= 0) {
      for (String pair : href.substring(mark + 1).split("&")) {
        String[] parts = pair.split("=", 2);
        query.put(
            parts[0], URLDecoder.decode(parts.length == 2 ? parts[1] : "", StandardCharsets.UTF_8));
      }
    }
    return ask(mark < 0 ? href : href.substring(0, mark), query);
  }

  Document deskPage() throws IOException {
    return Jsoup.parse(text(ask("/_desk/", Map.of())));
  }

  /** A page of the site as a browser gets it. */
  Document page(String url) throws IOException {
    Asked asked = asked(url, Map.of());
    Paper paper = desk.paper(asked);
    if (paper == null) {
      return Jsoup.parse(text(desk.nothingYet(asked)));
    }
    PaperFile file = paper.file(new UrlPath(url));
    if (file == null) {
      file = paper.file(new UrlPath("/404.html"));
    }
    byte[] html = Objects.requireNonNull(file).open().readAllBytes();
    return Jsoup.parse(new String(desk.finish(asked, html), StandardCharsets.UTF_8));
  }

  /** What lies over a page: the content of its shadow root. */
  static Element over(Document page) {
    Element template = page.selectFirst("body > broadsheet-desk > template");
    if (template == null) {
      throw new AssertionError("nothing of the desk in " + page);
    }
    return template;
  }

  static String text(Answer answer) {
    return new String(answer.bytes(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    press.close();
  }
}
