package org.broadsheet.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.assemble.Desk;
import org.broadsheet.config.Words;
import org.broadsheet.model.ArticleType;
import org.broadsheet.model.UrlPath;
import org.broadsheet.page.view.HeadView;
import org.broadsheet.page.view.HtmlView;
import org.broadsheet.page.view.TeaserView;
import org.broadsheet.page.view.View;

/** What the planner makes of a desk's newsroom. */
final class Proof {

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  /** English. */
  static final Words ENGLISH = words("0123456789");

  /** English with the digits of Persian. */
  static final Words PERSIAN = words("۰۱۲۳۴۵۶۷۸۹");

  final Paper paper;
  final Layout views;
  final Plan plan;
  private final Desk desk;

  private Proof(Desk desk, Words words, int sitemapEntries) {
    this.desk = desk;
    paper = new Paper(desk.site(), desk.config(), words, "Broadsheet 1");
    views = Layout.of(paper);
    plan = PagePlanner.plan(views, sitemapEntries, Sitemaps.ALL_IN_ONE, desk.problems);
  }

  static Proof of(Desk desk) {
    return new Proof(desk, ENGLISH, Sitemaps.MOST_ENTRIES);
  }

  static Proof of(Desk desk, Words words) {
    return new Proof(desk, words, Sitemaps.MOST_ENTRIES);
  }

  static Proof of(Desk desk, int sitemapEntries) {
    return new Proof(desk, ENGLISH, sitemapEntries);
  }

  private static Words words(String digits) {
    return new Words("en", labels(), MONTHS, digits, "{day} {month} {year}", "{date}, {time}");
  }

  private static Map<String, String> labels() {
    Map<String, String> labels = new TreeMap<>();
    labels.put("latest", "Latest");
    labels.put("recent-posts", "Recent posts");
    labels.put("archive", "Archive");
    labels.put("authors", "Authors");
    labels.put("tags", "Tags");
    labels.put("page-number", "page {number}");
    labels.put("list-description", "{title}: all of {paper}");
    labels.put("page-not-found", "Not here");
    for (ArticleType type : ArticleType.values()) {
      labels.put("type-" + type.word(), "A " + type.word());
    }
    return labels;
  }

  /** The view at an address. */
  <V extends View> V view(String url, Class<V> kind) {
    UrlPath path = new UrlPath(url);
    return plan.pages().stream()
        .filter(p -> p.url().equals(path))
        .map(p -> kind.cast(p.view()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no page " + url + " among " + urls()));
  }

  /** The head of the page at an address. */
  HeadView head(String url) {
    return view(url, HtmlView.class).head();
  }

  /** Every page's address with the kind of its view, in order. */
  Map<String, String> urls() {
    Map<String, String> urls = new LinkedHashMap<>();
    plan.pages().stream()
        .sorted(Comparator.comparing(Page::url))
        .forEach(p -> urls.put(p.url().value(), p.view().getClass().getSimpleName()));
    return urls;
  }

  /** The story of the site that has a name, as lists show it. */
  TeaserView teaser(String name) {
    return views.makers().teasers().of(galley(name));
  }

  /** The story of the site that has a name, with all that it shows. */
  Piece piece(String name) {
    return galley(name).piece();
  }

  private Galley galley(String name) {
    return views.pieces().all().stream()
        .filter(g -> g.story().path().equals(desk.article(name).path()))
        .findFirst()
        .orElseThrow();
  }

  /** The headlines of teasers without their article, which are the names of the stories. */
  static List<String> names(List<TeaserView> teasers) {
    return teasers.stream().map(t -> t.headline().replaceFirst("^The ", "")).toList();
  }
}
