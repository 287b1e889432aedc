package org.broadsheet.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.model.Site;
import org.broadsheet.model.UrlPath;
import org.broadsheet.page.Asset;
import org.broadsheet.page.Page;
import org.broadsheet.page.PagePlanner;
import org.broadsheet.page.Paper;
import org.broadsheet.page.Plan;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Problems;
import org.jspecify.annotations.Nullable;

/** A plan whose pages and files are found by their addresses. */
final class ProofPlan {

  private static final String INDEX = "/index.html";

  private final Paper paper;
  private final Plan plan;
  private final List<Problem> problems;
  private final Map<String, Page> pages;
  private final Map<String, Asset> assets;

  private ProofPlan(Paper paper, Plan plan, List<Problem> problems) {
    this.paper = paper;
    this.plan = plan;
    this.problems = problems;
    pages = new HashMap<>(2 * plan.pages().size());
    assets = new HashMap<>(2 * plan.assets().size());
    plan.pages().forEach(page -> pages.put(place(page.url()), page));
    plan.assets().forEach(asset -> assets.put(place(asset.url()), asset));
  }

  /**
   * Plans a site.
   *
   * @param before a plan that is taken if nothing that it was made of has changed; null for none
   */
  @SuppressWarnings("ReferenceEquality") // To compare two sites costs more than to plan one.
  static ProofPlan of(Site site, Workplace place, @Nullable ProofPlan before) {
    if (before != null
        && before.paper.site() == site
        && before.paper.config().equals(place.config())
        && before.paper.words().equals(place.words())) {
      return before;
    }
    Problems problems = new Problems();
    Paper paper = new Paper(site, place.config(), place.words(), Generator.NAME);
    return new ProofPlan(paper, PagePlanner.plan(paper, problems), problems.sorted());
  }

  /** The one spelling of all addresses of a file. */
  private static String place(UrlPath url) {
    String value = url.value();
    return value.endsWith(INDEX) ? value.substring(0, value.length() - INDEX.length() + 1) : value;
  }

  /** Every page, in the order of the plan. */
  List<Page> pages() {
    return plan.pages();
  }

  /** Every file that goes out as it is. */
  List<Asset> assets() {
    return plan.assets();
  }

  /** The page with an address, or null. */
  @Nullable Page page(UrlPath url) {
    return pages.get(place(url));
  }

  /** The file with an address that goes out as it is, or null. */
  @Nullable Asset asset(UrlPath url) {
    return assets.get(place(url));
  }

  /** What is wrong with it. */
  List<Problem> problems() {
    return problems;
  }
}
