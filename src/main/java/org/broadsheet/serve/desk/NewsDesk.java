package org.broadsheet.serve.desk;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.broadsheet.build.Proof;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.config.WordsReader;
import org.broadsheet.model.Author;
import org.broadsheet.model.Site;
import org.broadsheet.model.Story;
import org.broadsheet.model.UrlPath;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Severity;
import org.broadsheet.problem.SourceLines;
import org.broadsheet.serve.Answer;
import org.broadsheet.serve.Asked;
import org.broadsheet.serve.Desk;
import org.broadsheet.serve.Paper;
import org.jspecify.annotations.Nullable;

/**
 * The desk of a preview: its own pages, the hour that a browser looks at, and what is laid over the
 * pages of the paper.
 */
public final class NewsDesk implements Desk {

  private static final String SCRIPT = DeskFile.text("live.js");
  private static final String PROBLEM_STYLES = DeskFile.text("problems.css");
  private static final String STYLES = DeskFile.text("preview.css") + PROBLEM_STYLES;
  private static final String DESK_STYLES = DeskFile.text("desk.css") + PROBLEM_STYLES;

  private final Editions editions;
  private final Remarks remarks;
  private final Supplier<Instant> now;
  private final boolean fixed;
  private final Sight usual;
  private final Map<String, DeskWords> words = new ConcurrentHashMap<>();

  /**
   * A desk.
   *
   * @param proofs where it gets its proofs
   * @param reader what else there is to say of a proof, for the list of stories to look at
   * @param now the instant that the preview shows unless an editor chooses another
   * @param fixed whether that one was chosen, too, and pages have to say so
   * @param drafts whether it shows drafts unless an editor chooses otherwise
   */
  public NewsDesk(
      Proofs proofs, ProofReader reader, Supplier<Instant> now, boolean fixed, boolean drafts) {
    this.editions = new Editions(proofs);
    this.remarks = new Remarks(reader);
    this.now = now;
    this.fixed = fixed;
    this.usual = new Sight(null, drafts);
  }

  @Override
  public @Nullable Answer answer(Asked asked) throws IOException {
    return switch (asked.url().value().substring(ROOT.length())) {
      case "" -> Answer.html(200, deskPage(asked));
      case "live.js" -> Answer.script(SCRIPT);
      case "desk.css" -> Answer.styles(DESK_STYLES);
      case "problems" ->
          Answer.html(
              200, ProblemList.of(problems(asked, sight(asked)), sources(asked), words(asked)));
      case "as-of" -> asOf(asked);
      case "preview" -> preview(asked);
      default -> null;
    };
  }

  @Override
  public @Nullable Paper paper(Asked asked) {
    Sight sight = sight(asked);
    if (sight.equals(usual)) {
      return asked.shown().paper();
    }
    Proof proof = good(asked, sight);
    return proof == null ? null : new ProofPaper(proof);
  }

  @Override
  public byte[] finish(Asked asked, byte[] html) {
    Sight sight = sight(asked);
    String page = front(asked) + asked.url().encoded().substring(1);
    Strip strip = new Strip(ribbon(asked, sight), sight, usual, fixed);
    return insert(asked, "page", strip.html(time(asked), page)).into(html, STYLES);
  }

  @Override
  public Answer nothingYet(Asked asked) {
    PageInsert insert = insert(asked, "nothing", "");
    return Answer.html(
        503, ProblemPage.of(problems(asked, sight(asked)), sources(asked), insert, STYLES));
  }

  private String deskPage(Asked asked) throws IOException {
    Proof proof = latest(asked, usual);
    SiteConfig config = proof.config();
    DeskTime time = time(asked);
    DeskWords words = words(asked);
    String paper = config == null ? words.say("the-paper") : config.title();
    DeskPage page =
        new DeskPage(
            DeskLists.of(
                proof.newsroom().stories(), remarks.of(asked.shown().id(), proof), time.now()),
            time,
            new DeskPage.Heading(
                paper,
                config == null ? words.language() : config.language(),
                front(asked),
                proof.newsroom().authors().stream()
                    .collect(Collectors.toMap(Author::id, Author::name, (one, other) -> one)),
                sight(asked),
                usual,
                fixed));
    return new DeskFrame(words.say("desk-of", "paper", paper), insert(asked, "desk", ""), STYLES)
        .around(page.body());
  }

  private Answer asOf(Asked asked) {
    Sight chosen = asked.query().containsKey("at") ? AsOf.read(asked.query(), time(asked)) : usual;
    if (chosen == null) {
      return Answer.text(400, words(asked).say("no-time") + "\n");
    }
    return keep(chosen, AsOf.target(asked.query(), front(asked)));
  }

  private Answer preview(Asked asked) {
    String path = asked.query().getOrDefault("story", "");
    Story story =
        latest(asked, usual).newsroom().stories().stream()
            .filter(s -> s.path().equals(path))
            .findFirst()
            .orElse(null);
    Sight sight = story == null ? null : sightOf(story);
    if (sight == null) {
      return Answer.text(404, words(asked).say("no-story", "path", path) + "\n");
    }
    Proof proof = good(asked, sight);
    Site site = proof == null ? null : proof.site();
    if (site == null) {
      PageInsert insert = insert(asked, "nothing", "");
      SourceLines sources = latest(asked, sight).sources();
      return Answer.html(503, ProblemPage.of(problems(asked, sight), sources, insert, STYLES));
    }
    UrlPath url = site.addresses().pages().get(path);
    return url == null
        ? Answer.text(404, words(asked).say("no-page", "path", path) + "\n")
        : keep(sight, front(asked) + url.encoded().substring(1));
  }

  /** How a story is seen: now, or as of its own hour; null where no hour shows it. */
  private @Nullable Sight sightOf(Story story) {
    return switch (story.at(now.get())) {
      case PUBLIC -> usual;
      case DRAFT -> new Sight(null, true);
      case SCHEDULED, EMBARGOED -> new Sight(Turn.publication(story), false);
      case EXPIRED ->
          new Sight(Objects.requireNonNull(story.schedule().expires()).minusSeconds(1), false);
    };
  }

  private Answer keep(Sight sight, String location) {
    return Answer.seeAlso(location).keeping(sight.equals(usual) ? "" : sight.cookie());
  }

  private Sight sight(Asked asked) {
    return Objects.requireNonNullElse(Sight.read(asked.kept()), usual);
  }

  /** The proof whose pages are shown; null where there has been none without errors. */
  private @Nullable Proof good(Asked asked, Sight sight) {
    if (sight.equals(usual)) {
      return asked.shown().paper() instanceof ProofPaper paper ? paper.proof() : null;
    }
    return editions.good(asked.shown().id(), sight, now.get());
  }

  /** The proof of the files as they are now, good or not. */
  private Proof latest(Asked asked, Sight sight) {
    Proof shown = good(asked, usual);
    boolean isShown =
        sight.equals(usual) && asked.shown().problems().stream().noneMatch(NewsDesk::isError);
    return isShown && shown != null ? shown : editions.latest(asked.shown().id(), sight, now.get());
  }

  private @Nullable Ribbon ribbon(Asked asked, Sight sight) {
    // What readers would get now holds nothing that they cannot see.
    if (sight.at() == null && !sight.drafts()) {
      return null;
    }
    Proof proof = good(asked, sight);
    DeskTime time = time(asked);
    Story story = proof == null ? null : Editions.unpublished(proof, asked.url(), time.now());
    return story == null ? null : Ribbon.of(story, time);
  }

  private PageInsert insert(Asked asked, String kind, String strip) {
    return new PageInsert(
        kind,
        asked.shown().id(),
        !kind.equals("page") || !sight(asked).equals(usual),
        words(asked),
        problems(asked, sight(asked)),
        strip);
  }

  /** The problems of what a browser looks at. */
  private List<Problem> problems(Asked asked, Sight sight) {
    return sight.equals(usual) ? asked.shown().problems() : latest(asked, sight).problems();
  }

  private SourceLines sources(Asked asked) {
    Sight sight = sight(asked);
    return sight.equals(usual) ? asked.shown().sources() : latest(asked, sight).sources();
  }

  private DeskTime time(Asked asked) {
    SiteConfig config = config(asked);
    return new DeskTime(
        now.get(), config == null ? ZoneOffset.UTC : config.timezone(), words(asked));
  }

  private DeskWords words(Asked asked) {
    SiteConfig config = config(asked);
    String language = config == null ? WordsReader.FALLBACK : config.language();
    return words.computeIfAbsent(language, DeskWords::of);
  }

  /** The settings of the paper on show, or else what can be read of them. */
  private @Nullable SiteConfig config(Asked asked) {
    Proof shown = good(asked, usual);
    return (shown == null ? latest(asked, usual) : shown).config();
  }

  private static boolean isError(Problem problem) {
    return problem.severity() == Severity.ERROR;
  }

  private static String front(Asked asked) {
    return asked.base().encoded();
  }
}
