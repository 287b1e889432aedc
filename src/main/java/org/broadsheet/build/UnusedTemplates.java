package org.broadsheet.build;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problems;
import org.broadsheet.problem.Spelling;
import org.broadsheet.theme.Theme;

/**
 * Finds templates of a site that no page uses and no other template names: mostly slips of the pen.
 */
final class UnusedTemplates {

  private static final String PAGE = ".html";

  private UnusedTemplates() {}

  /** Warns of each. */
  static void report(Theme theme, Problems problems) throws IOException {
    for (String name : theme.additions()) {
      if (name.endsWith(PAGE) && !isNamed(name, theme)) {
        List<String> others =
            theme.templates().stream().filter(other -> !other.equals(name)).toList();
        String nearest = Spelling.nearest(name, others);
        problems.warning(
            "template-unused",
            Location.file(Theme.TEMPLATES + "/" + name),
            "no page uses this template",
            nearest == null
                ? "include it in another template, or delete it"
                : "did you mean " + nearest + "?");
      }
    }
  }

  private static boolean isNamed(String name, Theme theme) throws IOException {
    for (String other : theme.templates()) {
      String text = theme.overridden(other) ? text(theme, other) : "";
      if (text.contains("\"" + name + "\"") || text.contains("'" + name + "'")) {
        return true;
      }
    }
    return false;
  }

  private static String text(Theme theme, String name) throws IOException {
    try {
      String text = theme.template(name);
      return text == null ? "" : text;
    } catch (CharacterCodingException e) {
      return ""; // whoever renders it will say it
    }
  }
}
