package org.broadsheet.assemble;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.broadsheet.config.HouseStyle;
import org.broadsheet.config.HtmlPolicy;
import org.broadsheet.config.Permalink;
import org.broadsheet.config.Publisher;
import org.broadsheet.config.RecentList;
import org.broadsheet.config.Refresh;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.config.SiteUrl;
import org.broadsheet.model.Article;
import org.broadsheet.model.Author;
import org.broadsheet.model.Body;
import org.broadsheet.model.Edition;
import org.broadsheet.model.MediaFile;
import org.broadsheet.model.Newsroom;
import org.broadsheet.model.Photo;
import org.broadsheet.model.PictureSize;
import org.broadsheet.model.ProfileLink;
import org.broadsheet.model.Section;
import org.broadsheet.model.Site;
import org.broadsheet.model.Slug;
import org.broadsheet.model.StandalonePage;
import org.broadsheet.model.StaticFile;
import org.broadsheet.model.Story;
import org.broadsheet.model.UrlPath;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.ProblemText;
import org.broadsheet.problem.Problems;
import org.jspecify.annotations.Nullable;

/** A newsroom in memory, filled with short calls, and the site that is made of it. */
public final class Desk {

  /** The moment of every edition that names none. */
  public static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

  private String url = "https://post.example/";
  private String language = "en";
  private String zone = "UTC";
  private @Nullable String tagline;
  private @Nullable String description;
  private @Nullable String copyright;
  private Permalink permalink = Permalink.DEFAULT;
  private Publisher publisher = new Publisher("The Post", null, null, null);
  private int pageSize = 20;
  private int recentPosts = 6;
  private Refresh refresh = Refresh.BUILD;
  private int feedItems = 20;
  private final List<Section> declared = new ArrayList<>();
  private final List<ProfileLink> links = new ArrayList<>();
  private final List<Article> articles = new ArrayList<>();
  private final List<Author> authors = new ArrayList<>();
  private final List<Section> filed = new ArrayList<>();
  private final List<StandalonePage> pages = new ArrayList<>();
  private final List<MediaFile> media = new ArrayList<>();
  private final List<StaticFile> staticFiles = new ArrayList<>();
  private Edition edition = new Edition(NOW, false);

  /** What went wrong. */
  public final Problems problems = new Problems();

  /** A day ({@code 2026-11-20}, its first instant in UTC) or an instant. */
  public static Instant instant(String written) {
    return Instant.parse(written.contains("T") ? written : written + "T00:00:00Z");
  }

  public Desk url(String value) {
    url = value;
    return this;
  }

  public Desk language(String value) {
    language = value;
    return this;
  }

  public Desk zone(String value) {
    zone = value;
    return this;
  }

  public Desk tagline(String value) {
    tagline = value;
    return this;
  }

  public Desk description(String value) {
    description = value;
    return this;
  }

  public Desk copyright(String value) {
    copyright = value;
    return this;
  }

  public Desk permalink(String pattern) {
    permalink = new Permalink(pattern);
    return this;
  }

  public Desk publisher(
      String name, @Nullable String logo, @Nullable String email, @Nullable String address) {
    Location place = Location.line(SiteConfig.FILE, 9);
    Photo photo = logo == null ? null : new Photo(logo, null, null, null, place);
    publisher = new Publisher(name, photo, email, address);
    return this;
  }

  public Desk pageSize(int value) {
    pageSize = value;
    return this;
  }

  public Desk recentPosts(int value) {
    recentPosts = value;
    return this;
  }

  public Desk refresh(Refresh value) {
    refresh = value;
    return this;
  }

  public Desk feedItems(int value) {
    feedItems = value;
    return this;
  }

  public Desk profile(String label, String address) {
    links.add(new ProfileLink(label, address));
    return this;
  }

  /** A section in {@code site.yaml}; its place in the list is its order. */
  public Desk section(String slug, String name) {
    return section(slug, name, null);
  }

  /** A section in {@code site.yaml} with a sentence about it. */
  public Desk section(String slug, String name, @Nullable String summary) {
    int order = declared.size();
    Location place = Location.line(SiteConfig.FILE, 20 + order);
    declared.add(new Section(new Slug(slug), name, summary, Body.EMPTY, order, place));
    return this;
  }

  /** A section with a file of its own. */
  public Desk sectionFile(
      String slug, String name, @Nullable String summary, int order, UnaryOperator<Prose> intro) {
    String file = "content/sections/" + slug + ".md";
    filed.add(
        new Section(
            new Slug(slug),
            name,
            summary,
            intro.apply(new Prose(file)).body(),
            order,
            Location.file(file)));
    return this;
  }

  /** An author with a file of their own. */
  public Desk author(String id, String name) {
    return author(id, name, null, null, b -> b);
  }

  /** An author with a file that says more. */
  public Desk author(
      String id,
      String name,
      @Nullable String role,
      @Nullable String photo,
      UnaryOperator<Prose> bio) {
    String file = "content/authors/" + id + ".md";
    Photo face =
        photo == null ? null : new Photo(photo, null, null, null, Location.at(file, 4, 8, 1));
    Body text = bio.apply(new Prose(file)).body();
    List<ProfileLink> profiles =
        role == null ? List.of() : List.of(new ProfileLink("Elsewhere", "https://else.example/"));
    authors.add(
        new Author(
            new Slug(id),
            name,
            role,
            text,
            face,
            role == null ? null : id + "@post.example",
            profiles,
            Location.file(file)));
    return this;
  }

  /** A story with nothing but a headline. */
  public Desk story(String name, @Nullable String date) {
    return story(name, date, s -> s);
  }

  /** A story. */
  public Desk story(String name, @Nullable String date, UnaryOperator<Copy> details) {
    articles.add(details.apply(new Copy(name, date)).article());
    return this;
  }

  /** A page below {@code content/pages/}, in the menu. */
  public Desk page(String name, UnaryOperator<Prose> text) {
    return page(name, null, 0, false, false, text);
  }

  /** A page of which more is said; one with order 0 or more is in the menu. */
  public Desk page(
      String name,
      @Nullable String pageLanguage,
      int order,
      boolean draft,
      boolean noindex,
      UnaryOperator<Prose> text) {
    String file = "content/pages/" + name + ".md";
    pages.add(
        new StandalonePage(
            file,
            new UrlPath("/" + name + "/"),
            "Page " + name,
            null,
            text.apply(new Prose(file)).body(),
            order >= 0,
            order,
            draft,
            pageLanguage,
            noindex));
    return this;
  }

  /** A picture of 40 by 30 pixels; one in {@code static/} is a static file as well. */
  public Desk picture(String path) {
    return media(path, "image/jpeg", new PictureSize(40, 30), 1000);
  }

  /** Another file. */
  public Desk media(String path, String type, @Nullable PictureSize size, long bytes) {
    String address = path.replaceFirst("^static", "").replaceFirst("^content", "");
    UrlPath at = new UrlPath(address.startsWith("/") ? address : "/" + address);
    media.add(new MediaFile(path, at, type, size, bytes));
    if (path.startsWith("static/")) {
      staticFiles.add(new StaticFile(path.substring("static/".length()), at));
    }
    return this;
  }

  /** A static file that is no picture. */
  public Desk staticFile(String path) {
    staticFiles.add(new StaticFile(path, new UrlPath("/" + path)));
    return this;
  }

  /** The edition is a preview, with drafts. */
  public Desk preview() {
    edition = new Edition(edition.at(), true);
    return this;
  }

  /** The edition is of another moment. */
  public Desk at(String when) {
    edition = new Edition(instant(when), edition.drafts());
    return this;
  }

  public Edition edition() {
    return edition;
  }

  public SiteConfig config() {
    return new SiteConfig(
        "The Post",
        SiteUrl.of(url),
        language,
        ZoneId.of(zone),
        tagline,
        description,
        declared,
        permalink,
        pageSize,
        new RecentList(recentPosts, refresh),
        feedItems,
        HtmlPolicy.SAFE,
        publisher,
        links,
        copyright,
        HouseStyle.NONE);
  }

  public Newsroom newsroom() {
    List<Story> stories = articles.stream().map(a -> Story.of(a, config().url().root())).toList();
    return new Newsroom(stories, authors, filed, pages, media, staticFiles);
  }

  /** The site, put together; problems are in {@link #problems}. */
  public Site site() {
    return new SiteAssembler(config(), edition, problems).assemble(newsroom());
  }

  /** The story of the newsroom that has a name. */
  public Story article(String name) {
    String path = "content/articles/" + name + ".md";
    return newsroom().stories().stream()
        .filter(s -> s.path().equals(path))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name));
  }

  /** A file that the desk was given. */
  public MediaFile media(String path) {
    return media.stream().filter(m -> m.path().equals(path)).findFirst().orElseThrow();
  }

  /** The names of stories, in order. */
  public static List<String> names(List<Story> stories) {
    return stories.stream()
        .map(a -> a.path().replaceFirst("^content/articles/", "").replaceFirst("\\.md$", ""))
        .toList();
  }

  /** Every problem as people read it. */
  public String problemTexts() {
    return texts(problems);
  }

  /** Every problem as people read it. */
  public static String texts(Problems problems) {
    ProblemText text = new ProblemText((path, line) -> null);
    StringBuilder all = new StringBuilder();
    for (Problem problem : problems.sorted()) {
      all.append(text.of(problem));
    }
    return all.toString();
  }
}
