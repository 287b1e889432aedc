package org.broadsheet.check;

import java.util.List;
import org.broadsheet.problem.Problems;
import org.broadsheet.problem.Spelling;
import org.broadsheet.yaml.YamlText;

/** Finds kickers that the house style does not have. */
final class KickerUnknown implements CopyRule {

  private final List<String> kickers;

  /** The kickers that there are; none where any will do. */
  KickerUnknown(List<String> kickers) {
    this.kickers = kickers;
  }

  @Override
  public void look(Copy copy, Problems found) {
    YamlText kicker = copy.text("kicker");
    if (kicker == null || kickers.isEmpty() || kickers.contains(kicker.line())) {
      return;
    }
    String near = Spelling.nearest(kicker.line(), kickers);
    found.warning(
        "kicker-unknown",
        kicker.location(),
        "the house style has no kicker \"" + kicker.line() + "\"",
        (near == null ? "" : "did you mean \"" + near + "\"? ")
            + "the kickers are "
            + String.join(", ", kickers));
  }
}
