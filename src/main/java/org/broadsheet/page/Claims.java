package org.broadsheet.page;

import java.util.HashMap;
import java.util.Map;
import org.broadsheet.model.UrlPath;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problems;

/** Who has which address: two claims to one address are a problem. */
final class Claims {

  private record Claim(String what, Location location) {}

  private final Map<String, Claim> byFile = new HashMap<>();
  private final Problems problems;

  Claims(Problems problems) {
    this.problems = problems;
  }

  /**
   * Claims an address.
   *
   * @param what who claims it, in words such as {@code the section "Local"}
   * @param location the file behind the claim
   * @return whether it was free
   */
  boolean claim(UrlPath url, String what, Location location) {
    Claim mine = new Claim(what, location);
    Claim other = byFile.putIfAbsent(url.file(), mine);
    if (other == null) {
      return true;
    }
    problems.error(
        "address-taken",
        location,
        "the address " + url.value() + " of " + what + " belongs to " + other.what() + " already",
        cure(what));
    return false;
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
