package org.broadsheet.check;

import org.broadsheet.problem.Problems;
import org.broadsheet.yaml.YamlText;

/** Finds headlines that search engines and telephones cut off. */
final class HeadlineLong implements CopyRule {

  private static final int LONGEST = 110;

  @Override
  public void look(Copy copy, Problems found) {
    YamlText headline = copy.raw().isStory() ? copy.text("headline") : null;
    int length = headline == null ? 0 : Characters.in(headline.line());
    if (headline != null && length > LONGEST) {
      found.warning(
          "headline-long",
          headline.location(),
          "the headline has " + length + " characters",
          "say it in " + LONGEST + " at most; what is left over may go into the summary");
    }
  }
}
