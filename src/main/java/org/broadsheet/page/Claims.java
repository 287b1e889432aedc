package org.broadsheet.page;

import java.util.HashMap;
import java.util.Map;
import org.broadsheet.model.UrlPath;
import org.broadsheet.problem.Problems;

/** Who has which address: two claims to one address are a problem. */
final class Claims {

  private static final String INDEX = "/index.html";

  private final Map<String, Claimant> byFile;
  private final Problems problems;

  /**
   * No claims yet.
   *
   * @param expected about how many there will be
   */
  Claims(int expected, Problems problems) {
    this.byFile = new HashMap<>(2 * expected);
    this.problems = problems;
  }

  /**
   * Claims an address.
   *
   * @param by who claims it
   * @return whether it was free
   */
  boolean claim(UrlPath url, Claimant by) {
    Claimant other = byFile.putIfAbsent(place(url), by);
    if (other == null) {
      return true;
    }
    String what = by.what();
    problems.error(
        "address-taken",
        by.location(),
        "the address " + url.value() + " of " + what + " belongs to " + other.what() + " already",
        cure(what));
    return false;
  }

  /** The one spelling of all addresses of a file. */
  private static String place(UrlPath url) {
    String value = url.value();
    return value.endsWith(INDEX) ? value.substring(0, value.length() - INDEX.length() + 1) : value;
  }

  private static String cure(String what) {
    if (what.startsWith("the story")) {
      return "give the story another \"slug\"";
    }
    if (what.startsWith("the old address")) {
      return "take it out of \"aliases\"";
    }
    return "rename one of the two";
  }
}
