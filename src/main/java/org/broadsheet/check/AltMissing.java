package org.broadsheet.check;

import org.broadsheet.markdown.WrittenPicture;
import org.broadsheet.problem.Problems;

/** Finds pictures that say nothing to those who do not see them. */
final class AltMissing implements CopyRule {

  private static final String MESSAGE = "nothing says what this picture shows";

  @Override
  public void look(Copy copy, Problems found) {
    WrittenPhoto photo = copy.photo();
    if (photo != null && photo.alt() == null) {
      found.warning("alt-missing", photo.place(), MESSAGE, photo.cure("alt", "what it shows"));
    }
    for (WrittenPicture picture : copy.wording().pictures()) {
      String alt = picture.alt();
      if (picture.html() && alt == null) {
        found.warning(
            "alt-missing",
            picture.place(),
            MESSAGE,
            "write alt=\"what it shows\" into the tag, or alt=\"\" if it is mere decoration");
      } else if (!picture.html() && (alt == null || alt.isBlank())) {
        found.warning(
            "alt-missing",
            picture.place(),
            MESSAGE,
            "write it between the brackets, as in ![A ferry at the quay](ferry.jpg); mere"
                + " decoration is <img src=\"ferry.jpg\" alt=\"\">");
      }
    }
  }
}
